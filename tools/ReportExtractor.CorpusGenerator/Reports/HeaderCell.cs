namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A cell of a header row.</summary>
/// <param name="Text">Its text, which may contain line breaks.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="ColumnSpan">The number of columns it covers.</param>
/// <param name="RowSpan">The number of rows it covers.</param>
public sealed record HeaderCell(string Text, int Column, int ColumnSpan = 1, int RowSpan = 1);
