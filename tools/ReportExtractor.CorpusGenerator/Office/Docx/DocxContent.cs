namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>What a cell holds.</summary>
/// <param name="Xml">Its paragraphs and tables.</param>
/// <param name="IsControlled">Whether a content control stands around the cell.</param>
internal readonly record struct DocxContent(string Xml, bool IsControlled = false);
