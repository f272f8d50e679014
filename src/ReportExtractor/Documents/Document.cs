namespace ReportExtractor.Documents;

/// <summary>A report as its reader found it: blocks in reading order, nothing repaired and nothing guessed.</summary>
/// <param name="Blocks">Paragraphs and grids in reading order.</param>
/// <param name="Pages">The number of pages, or null where the format has none.</param>
public sealed record Document(IReadOnlyList<Block> Blocks, int? Pages = null);
