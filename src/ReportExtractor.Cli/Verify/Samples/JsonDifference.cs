namespace ReportExtractor.Cli.Verify.Samples;

/// <summary>A difference between two JSON texts.</summary>
/// <param name="Path">Where it is, such as <c>report.year</c> or <c>figures[applications.new.total].value</c>.</param>
/// <param name="Expected">What is expected there, as JSON, or in words.</param>
/// <param name="Got">What is there.</param>
internal sealed record JsonDifference(string Path, string Expected, string Got);
