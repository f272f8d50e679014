namespace ReportExtractor.WordBinary;

/// <summary>A cell of a row, as its table defines it (MS-DOC §2.9.313, TC80; §2.9.317, TCGRF).</summary>
public sealed record WordTableCell
{
    /// <summary>True for the first of cells that are merged sideways.</summary>
    public bool IsFirstMerged { get; init; }

    /// <summary>True for a cell that is more of the cell on its left; what it holds itself is not shown.</summary>
    public bool IsMerged { get; init; }

    /// <summary>True for a cell that begins one which goes on below.</summary>
    public bool IsVerticalRestart { get; init; }

    /// <summary>True for a cell that is more of the cell above; what it holds itself is not shown.</summary>
    public bool IsVerticalMerge { get; init; }

    /// <summary>How its text runs.</summary>
    public WordTextFlow TextFlow { get; init; }
}
