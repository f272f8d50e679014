namespace ReportExtractor.Readers.Flow;

/// <summary>A row of a <see cref="FlowTable"/>.</summary>
/// <param name="Cells">The cells that begin in it, from left to right; a cell that continues from above is not among them.</param>
internal sealed record FlowRow(IReadOnlyList<FlowCell> Cells);
