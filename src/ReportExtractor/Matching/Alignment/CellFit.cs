using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Alignment;

/// <summary>
/// How well the cells of a candidate fit the number of cells of a row, before it is decided which is which. The unit is that of
/// <see cref="RowScores"/>, tenths of a label. The values were set by hand on real reports and are held by the measured corpora; what
/// matters is their order.
/// </summary>
internal static class CellFit
{
    /// <summary>All cells filled: evidence, but only a fifth of a label, as many tables have rows of that length.</summary>
    private const double Full = 2;

    /// <summary>The form's number of cells or of values: decides between a row and the same row with a cell too many.</summary>
    private const double ExactCells = 0.5;

    /// <summary>Each value more than the form has cells. It outweighs two exact rows: a printed value needs a cell.</summary>
    private const double TooMany = -1;

    /// <summary>Each cell less than the form has: half of that, since converters drop empty cells.</summary>
    private const double TooFew = -0.5;

    /// <summary>Each value that is neither a number nor a nil mark.</summary>
    private const double Unreadable = -0.5;

    /// <summary>Enough digits in too few runs: a half of all cells filled, as they must be split first.</summary>
    private const double EnoughDigits = 1;

    /// <summary>A row of empty cells: little more than nothing, since headers leave such rows as well.</summary>
    private const double Empty = 0.3;

    /// <summary>The least fit. A label outweighs it: a row with its label is found, however broken its cells are.</summary>
    private const double Worst = -4;

    /// <summary>The fit; higher is better.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="cells">How many cells the row has.</param>
    public static double Of(RowCandidate candidate, int cells)
    {
        var all = candidate.Values.Count;
        if (candidate.Filled == 0)
        {
            return all == cells ? Empty + ExactCells : all > cells ? Empty : Worst;
        }

        // How many numbers glued digits are is open, if they are enough.
        if (candidate.Values.Any(fragment => fragment.IsGlued) && CountDigits(candidate) >= cells)
        {
            return Full + ExactCells;
        }

        var unreadable = candidate.Values.Count(fragment => fragment is { Kind: FragmentKind.Value, Value.Content: CellContent.Other });
        return Math.Max(Worst, (Unreadable * unreadable) + FitOfCount(candidate, cells));
    }

    /// <summary>How many numbers the values of a candidate are at most: digits that may be several numbers count each.</summary>
    /// <param name="candidate">The candidate.</param>
    public static int CountDigits(RowCandidate candidate) => candidate.Values.Sum(fragment =>
        fragment is { IsGlued: true, Value.DigitsOnly: true } || fragment.BeginsWithZero ? fragment.Digits.Length
        : fragment.IsFilled ? 1
        : 0);

    private static double FitOfCount(RowCandidate candidate, int cells)
    {
        var (all, filled) = (candidate.Values.Count, candidate.Filled);
        return filled > cells ? TooMany * (filled - cells)
            : all >= cells ? (Full * filled / cells) + (all == cells || filled == cells ? ExactCells : 0)
            : CountDigits(candidate) >= cells ? EnoughDigits
            : TooFew * (cells - all);
    }
}
