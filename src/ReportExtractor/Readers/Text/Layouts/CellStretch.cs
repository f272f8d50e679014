namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>Consecutive cells with words, and the other cells up to the next words.</summary>
/// <param name="First">The first cell with words.</param>
/// <param name="Values">The first cell behind the words.</param>
/// <param name="End">The next words.</param>
/// <param name="Filled">The number of the other cells up to the last number.</param>
/// <param name="Headers">The number of cells of the row of the words, if it may be a row of headers; else null.</param>
internal sealed record CellStretch(int First, int Values, int End, int Filled, int? Headers)
{
    /// <summary>The least number of headers: fewer words above numbers may be a label in two cells.</summary>
    private const int LeastHeaders = 4;

    /// <summary>
    /// The most cells behind the end of a row: cells into which groups above reach down, two at most, or the ends of one or two empty
    /// lines.
    /// </summary>
    private const int MostBehindRow = 4;

    /// <summary>True for words above a row of numbers without a label; the end of the row of headers is between the two.</summary>
    public bool IsOverRow => Headers is >= LeastHeaders and var cells && Filled > 0 && Filled <= cells + 1 && cells + 2 <= End - Values;

    /// <summary>True for a row of headers with nothing below it but words.</summary>
    public bool IsHeaders => Headers is not null && Filled == 0;

    /// <summary>The number of cells behind the words.</summary>
    public int Behind => End - Values;

    /// <summary>
    /// True if the row may have a number of cells behind its words: all its numbers among them, and the mark of its end behind them.
    /// </summary>
    /// <param name="width">The number of cells.</param>
    public bool Fits(int width) => Filled <= width && Behind - width is >= 1 and <= 1 + MostBehindRow;
}
