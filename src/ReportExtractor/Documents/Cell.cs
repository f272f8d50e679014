namespace ReportExtractor.Documents;

/// <summary>A cell of a <see cref="Grid"/>.</summary>
/// <param name="Text">The text, lines parted by <c>\n</c>, blanks kept; U+FFFC stands for a picture or another object in it.</param>
/// <param name="Column">The first column that it covers, from 0.</param>
/// <param name="Location">Where it stands in the source.</param>
internal sealed record Cell(string Text, int Column, Location Location)
{
    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How its text runs.</summary>
    public TextDirection Direction { get; init; } = TextDirection.Horizontal;

    /// <summary>The code of the reason why the text may not be what a reader sees here, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>True where digits of its number may belong to the cell above or below, or theirs to it: no rule parts them.</summary>
    public bool MayJoinNeighbour { get; init; }
}
