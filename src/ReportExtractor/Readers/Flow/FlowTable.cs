namespace ReportExtractor.Readers.Flow;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows from top to bottom.</param>
internal sealed record FlowTable(IReadOnlyList<FlowRow> Rows) : FlowBlock;
