using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Matching.Alignment;

/// <summary>How well the cells of an candidate fit the number of cells of a row, before anything is said of which is which.</summary>
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
    /// <param name="candidate">The candidate.</param>
    /// <param name="cells">How many cells the row has.</param>
    public static double Of(RowCandidate candidate, int cells)
    {
        var all = candidate.Values.Count;
        if (candidate.Filled == 0)
        {
            return all == cells ? Empty + ExactCells : all > cells ? Empty : Worst;
        }

        // Glued digits say nothing of how many numbers they are, as long as they are enough.
        if (candidate.Values.Any(fragment => fragment.IsGlued) && Digits(candidate) >= cells)
        {
            return Full + ExactCells;
        }

        var fit = Unreadable * candidate.Values.Count(fragment => fragment is { Kind: FragmentKind.Value, Value.Content: CellContent.Other });
        fit += candidate.Filled > cells ? TooMany * (candidate.Filled - cells)
            : all >= cells ? (Full * candidate.Filled / cells) + (all == cells || candidate.Filled == cells ? ExactCells : 0)
            : Digits(candidate) >= cells ? 1
            : TooFew * (cells - all);
        return Math.Max(Worst, fit);
    }

    /// <summary>How many digits stand in runs that may be several numbers.</summary>
    /// <param name="candidate">The candidate.</param>
    public static int Digits(RowCandidate candidate) =>
        candidate.Values.Sum(fragment => fragment is { IsGlued: true, Value.DigitsOnly: true } || fragment.BeginsWithZero ? fragment.Digits.Length : fragment.IsFilled ? 1 : 0);
}
