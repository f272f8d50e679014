namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A cell of a header row.</summary>
/// <param name="Text">Its text; may hold line breaks.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
public sealed record HeaderCell(string Text, int Column, int ColumnSpan = 1, int RowSpan = 1);
