namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>A way in which an office file can write what a reader of it sees all the same.</summary>
/// <param name="Name">Its name, as marks and options use it.</param>
/// <param name="IsLossless">Whether LibreOffice shows the same after saving the file as doc, rtf, html or docx.</param>
/// <param name="IsPaper">Whether it changes how the report is set on paper, and nothing of its structure.</param>
public sealed record OfficeFeature(string Name, bool IsLossless = true, bool IsPaper = false);
