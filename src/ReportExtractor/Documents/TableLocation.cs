namespace ReportExtractor.Documents;

/// <summary>A cell of a table in a Word file or a web page.</summary>
/// <param name="Table">The table, from 1, in document order.</param>
/// <param name="Row">The row within the table, from 1.</param>
/// <param name="Cell">The cell within the row, from 1, in the order of the source (spans are not counted).</param>
public sealed record TableLocation(int Table, int Row, int Cell) : Location;
