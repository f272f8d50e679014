namespace ReportExtractor.Documents;

/// <summary>A cell of a <see cref="Grid"/>.</summary>
/// <param name="Text">The text with its blanks; lines end with <c>\n</c>, and U+FFFC replaces a picture or another object.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Location">Its place in the source.</param>
internal sealed record Cell(string Text, int Column, Location Location)
{
    /// <summary>The number of columns that it spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The number of rows that it spans.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The direction of its text.</summary>
    public TextDirection Direction { get; init; } = TextDirection.Horizontal;

    /// <summary>The code of the reason why the text may differ from what a reader of the document sees, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>True if empty cells of its row may be missing in front of it: only its order among the cells of the row is known.</summary>
    public bool FollowsLostCells { get; init; }

    /// <summary>True if digits may belong to this cell or to the one above or below: there is no rule between them.</summary>
    public bool MayJoinNeighbour { get; init; }
}
