namespace ReportExtractor.Templates;

/// <summary>A cell of a table, by the keys of its row and its column.</summary>
/// <param name="Row">The row's key.</param>
/// <param name="Column">The column's key.</param>
internal readonly record struct SumCell(string Row, string Column);
