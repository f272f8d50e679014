namespace ReportExtractor.Documents;

/// <summary>A row of a <see cref="Grid"/>.</summary>
/// <param name="Cells">The cells from left to right.</param>
internal sealed record GridRow(IReadOnlyList<Cell> Cells);
