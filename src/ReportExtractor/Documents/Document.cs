namespace ReportExtractor.Documents;

/// <summary>A report as its reader found it: blocks in reading order, nothing repaired and nothing guessed.</summary>
/// <param name="Blocks">Paragraphs and grids in reading order.</param>
/// <param name="Pages">The number of pages, or null where the format has none.</param>
internal sealed record Document(IReadOnlyList<Block> Blocks, int? Pages = null)
{
    /// <summary>Titles that the source keeps beside its text, such as a web page's; the likeliest first.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>What the source links to, in its order.</summary>
    public IReadOnlyList<DocumentLink> Links { get; init; } = [];

    /// <summary>True for a web page that programs in it may fill in.</summary>
    public bool HasScripts { get; init; }
}
