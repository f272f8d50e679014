namespace ReportExtractor.Templates;

/// <summary>One figure of a form: the cell of a row and a column.</summary>
/// <param name="Key">The figure's key: table, row and column, separated by dots.</param>
/// <param name="Table">Its table.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
internal sealed record FigureTemplate(string Key, TableTemplate Table, RowTemplate Row, ColumnTemplate Column);
