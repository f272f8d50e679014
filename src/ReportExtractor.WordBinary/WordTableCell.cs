namespace ReportExtractor.WordBinary;

/// <summary>A cell of a row, as defined by its table (MS-DOC §2.9.313, TC80; §2.9.317, TCGRF).</summary>
public sealed record WordTableCell
{
    /// <summary>True for the first of horizontally merged cells.</summary>
    public bool IsFirstMerged { get; init; }

    /// <summary>True for a cell that is merged into the cell on its left. Its own content is not shown.</summary>
    public bool IsMerged { get; init; }

    /// <summary>True for the first of vertically merged cells.</summary>
    public bool IsVerticalRestart { get; init; }

    /// <summary>True for a cell that is merged into the cell above. Its own content is not shown.</summary>
    public bool IsVerticalMerge { get; init; }

    /// <summary>The direction of its text.</summary>
    public WordTextFlow TextFlow { get; init; }
}
