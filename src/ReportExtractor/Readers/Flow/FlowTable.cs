namespace ReportExtractor.Readers.Flow;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows from top to bottom.</param>
internal sealed record FlowTable(IReadOnlyList<FlowRow> Rows) : FlowBlock
{
    /// <inheritdoc/>
    public override FlowBlock On(Ground ground) => new FlowTable([.. Rows.Select(row => new FlowRow([.. row.Cells.Select(cell =>
        cell with { Content = [.. cell.Content.Select(block => block.On(ground))] })]))]);
}
