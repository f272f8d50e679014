namespace ReportExtractor.CorpusGenerator;

/// <summary>A generated report.</summary>
/// <param name="File">Its file name, made from its index, its layout and its form.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Truth">What it prints, as a line of a truth file.</param>
public sealed record GeneratedReport(string File, byte[] Bytes, string Truth);
