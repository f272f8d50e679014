namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A table.</summary>
/// <param name="Table">The table.</param>
public sealed record TableBlock(TableModel Table) : ReportBlock;
