namespace ReportExtractor.Documents;

/// <summary>A table, or a piece of one, whose cells are delimited in the source.</summary>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Layout">What the source shows of rows and columns.</param>
internal sealed record Grid(IReadOnlyList<GridRow> Rows, GridLayout Layout) : Block;
