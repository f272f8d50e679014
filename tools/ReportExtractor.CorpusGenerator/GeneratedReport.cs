namespace ReportExtractor.CorpusGenerator;

/// <summary>A made report.</summary>
/// <param name="File">Its file name, which tells its place, its layout and its form.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Truth">What it prints: a line of a truth file.</param>
public sealed record GeneratedReport(string File, byte[] Bytes, string Truth);
