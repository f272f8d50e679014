namespace ReportExtractor.Documents;

/// <summary>A row of a <see cref="Grid"/>.</summary>
/// <param name="Cells">The cells from left to right.</param>
internal sealed record GridRow(IReadOnlyList<Cell> Cells)
{
    /// <summary>The same row, of which empty cells may be missing in front of any cell.</summary>
    public GridRow WithLostCells() => new([.. Cells.Select(cell => cell with { FollowsLostCells = true })]);
}
