using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Flow;

/// <summary>A cell of a <see cref="FlowTable"/>.</summary>
/// <param name="Content">Its content.</param>
/// <param name="Column">Its first column, from 0.</param>
internal sealed record FlowCell(IReadOnlyList<FlowBlock> Content, int Column)
{
    /// <summary>The number of columns that it spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The number of rows that it spans.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The direction of its text.</summary>
    public TextDirection Direction { get; init; } = TextDirection.Horizontal;

    /// <summary>Its number in the row of the source, from 1.</summary>
    public int Ordinal { get; init; } = 1;

    /// <summary>Its place, if the format has a better one than table, row and cell; else null.</summary>
    public Location? Place { get; init; }

    /// <summary>True if it has a table inside.</summary>
    public bool HasTable => Content.Any(block => block is FlowTable);

    /// <summary>The code of the reason why its text may differ from what a reader of the document sees, or null.</summary>
    public string? Doubt => Content.OfType<FlowParagraph>().Select(paragraph => paragraph.Doubt).FirstOrDefault(doubt => doubt is not null);

    /// <summary>The text of its paragraphs, one below the other.</summary>
    public string Text => Content is [FlowParagraph only]
        ? only.Text
        : string.Join('\n', Content.OfType<FlowParagraph>().Select(paragraph => paragraph.Text));
}
