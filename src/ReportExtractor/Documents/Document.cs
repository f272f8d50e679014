using ReportExtractor.Pdf;

namespace ReportExtractor.Documents;

/// <summary>A report as a reader found it: blocks in reading order.</summary>
/// <param name="Blocks">Paragraphs and grids in reading order.</param>
/// <param name="Pages">The number of pages, or null if the format has none.</param>
internal sealed record Document(IReadOnlyList<Block> Blocks, int? Pages = null)
{
    /// <summary>Titles outside the text, such as that of a web page; the likeliest first.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The links of the source, in its order.</summary>
    public IReadOnlyList<DocumentLink> Links { get; init; } = [];

    /// <summary>The pages as they are drawn, for a format that has them; else empty.</summary>
    public IReadOnlyList<PdfPage> DrawnPages { get; init; } = [];

    /// <summary>The lines of a text as they stand in the source; empty for other formats. Made when they are asked for.</summary>
    public IEnumerable<Paragraph> Lines { get; init; } = [];

    /// <summary>True for a web page with scripts that may add to its content.</summary>
    public bool HasScripts { get; init; }
}
