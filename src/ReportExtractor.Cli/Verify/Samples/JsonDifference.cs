namespace ReportExtractor.Cli.Verify.Samples;

/// <summary>A difference between two JSON texts.</summary>
/// <param name="Path">Where it is, such as <c>report.year</c> or <c>figures[applications.new.total].value</c>.</param>
/// <param name="Expected">What is expected there, as JSON; null if nothing is.</param>
/// <param name="Got">What is there, or null.</param>
internal sealed record JsonDifference(string Path, string? Expected, string? Got);
