namespace ReportExtractor.Documents;

/// <summary>A table, or a piece of one, whose cells the source delimits.</summary>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Layout">What the source knows of rows and columns.</param>
internal sealed record Grid(IReadOnlyList<GridRow> Rows, GridLayout Layout) : Block;
