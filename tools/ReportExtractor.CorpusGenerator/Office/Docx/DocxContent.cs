namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>The content of a cell.</summary>
/// <param name="Xml">Its paragraphs and tables.</param>
/// <param name="IsControlled">Whether there is a content control around the cell.</param>
/// <param name="Shade">The colour behind the cell as a property of it; empty for none.</param>
internal readonly record struct DocxContent(string Xml, bool IsControlled = false, string Shade = "");
