namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>A cell: an area that no rule crosses.</summary>
/// <param name="Row">The first row that it spans, from 0.</param>
/// <param name="Column">The first column.</param>
/// <param name="RowSpan">The number of rows.</param>
/// <param name="ColumnSpan">The number of columns.</param>
internal readonly record struct RuledCell(int Row, int Column, int RowSpan, int ColumnSpan);
