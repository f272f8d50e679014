using ReportExtractor.Figures;
using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>How well the cells of an entry fit the number of cells of a row, before anything is said of which is which.</summary>
internal static class CellFit
{
    private const double Full = 2;
    private const double ExactCells = 0.5;
    private const double TooMany = -1;
    private const double TooFew = -0.5;
    private const double Unreadable = -0.5;
    private const double Empty = 0.3;
    private const double Worst = -4;

    /// <summary>The fit; higher is better.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cells">How many cells the row has.</param>
    public static double Of(Entry entry, int cells)
    {
        var all = entry.Values.Count;
        if (entry.Filled == 0)
        {
            return all == cells ? Empty + ExactCells : all > cells ? Empty : Worst;
        }

        // Glued digits say nothing of how many numbers they are, as long as they are enough.
        if (entry.Values.Any(piece => piece.IsGlued) && Digits(entry) >= cells)
        {
            return Full + ExactCells;
        }

        var fit = Unreadable * entry.Values.Count(piece => piece is { Kind: PieceKind.Value, Value.Content: CellContent.Other });
        fit += entry.Filled > cells ? TooMany * (entry.Filled - cells)
            : all >= cells ? (Full * entry.Filled / cells) + (all == cells || entry.Filled == cells ? ExactCells : 0)
            : Digits(entry) >= cells ? 1
            : TooFew * (cells - all);
        return Math.Max(Worst, fit);
    }

    /// <summary>How many digits stand in runs that may be several numbers.</summary>
    /// <param name="entry">The entry.</param>
    public static int Digits(Entry entry) =>
        entry.Values.Sum(piece => piece is { IsGlued: true, Value.DigitsOnly: true } || ReadingGenerator.BeginsWithZero(piece) ? ReadingGenerator.DigitsOf(piece).Length : piece.IsFilled ? 1 : 0);
}
