using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Flow;

/// <summary>A cell of a <see cref="FlowTable"/>.</summary>
/// <param name="Content">What it holds.</param>
/// <param name="Column">The first column that it covers, from 0.</param>
internal sealed record FlowCell(IReadOnlyList<FlowBlock> Content, int Column)
{
    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How its text runs.</summary>
    public TextDirection Direction { get; init; } = TextDirection.Horizontal;

    /// <summary>Its number in its row as the source writes it, from 1.</summary>
    public int Ordinal { get; init; } = 1;

    /// <summary>Where it stands, where the format says it better than by table, row and cell; else null.</summary>
    public Location? Place { get; init; }

    /// <summary>True where a table stands inside it.</summary>
    public bool HoldsTable => Content.Any(block => block is FlowTable);

    /// <summary>Why a reader may not see its text as it is read here, or null.</summary>
    public string? Doubt => Content.OfType<FlowParagraph>().Select(paragraph => paragraph.Doubt).FirstOrDefault(doubt => doubt is not null);

    /// <summary>Its paragraphs, one under the other.</summary>
    public string Text => Content is [FlowParagraph only] ? only.Text : string.Join('\n', Content.OfType<FlowParagraph>().Select(paragraph => paragraph.Text));
}
