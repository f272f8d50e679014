namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A paragraph of prose.</summary>
/// <param name="Text">Its text.</param>
public sealed record ParagraphBlock(string Text) : ReportBlock;
