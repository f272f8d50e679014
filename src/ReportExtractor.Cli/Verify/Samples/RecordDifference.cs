namespace ReportExtractor.Cli.Verify.Samples;

/// <summary>A difference between an expected record and the one that was made.</summary>
/// <param name="Key">The key of the figure, or the part of the record.</param>
/// <param name="Property">What of it differs; empty if all of it.</param>
/// <param name="Expected">What is expected, or null.</param>
/// <param name="Got">What was made, or null.</param>
/// <param name="Place">The place of the figure in the report, or null.</param>
internal sealed record RecordDifference(string Key, string Property, string? Expected, string? Got, string? Place);
