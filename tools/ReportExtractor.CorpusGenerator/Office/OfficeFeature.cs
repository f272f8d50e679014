namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>A way to write an office file that makes no difference to its reader.</summary>
/// <param name="Name">Its name in marks and options.</param>
/// <param name="IsLossless">Whether it survives when LibreOffice saves the file as doc, rtf, html or docx.</param>
/// <param name="IsPaper">Whether it changes only the printed page, and not the structure.</param>
public sealed record OfficeFeature(string Name, bool IsLossless = true, bool IsPaper = false);
