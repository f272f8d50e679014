using System.Globalization;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Cells;

/// <summary>Digits that a converter glued together: how many numbers they are is open.</summary>
internal static class GluedRules
{
    /// <summary>Counts of one office rarely have more digits; more may include a number of a row whose label was lost.</summary>
    private const int LongestGlued = 5;

    /// <summary>Amounts are printed to the cent.</summary>
    private const int Decimals = 2;

    /// <summary>More digits than a number has, digits that no number begins with, or digits in a row with cells for more numbers.</summary>
    public static bool MayBeSeveral(RowEvidence row, int cell) =>
        row.Reading.Cells[cell] is { IsNumber: true, IsGlued: true } number && LengthOf(number) is var length
        && (length > LongestGlued || number.BeginsWithZero || (length > 1 && HasEmptyCell(row.Reading)));

    /// <summary>
    /// 17 in two cells is 1 and 7, or 17 and an empty cell. Behind a zero, with which no number begins, a digit is a number of its own.
    /// </summary>
    public static bool MayBeFewer(RowEvidence row, int cell)
    {
        var cells = row.Reading.Cells;
        if (!row.Reading.IsParted || cells[cell] is not { IsGlued: true })
        {
            return false;
        }

        var last = Array.FindLastIndex(cells, fragment => fragment is { IsGlued: true });
        var first = Array.FindIndex(cells, fragment => fragment is { IsGlued: true, Value.Number: not 0 });
        return first >= 0 && first < last && cell >= first;
    }

    /// <summary>
    /// The digits of a row are also fewer numbers whose sum is right: 5 23 2 90 4 6 130 is 52 3 29 0 46 130 with an empty cell. A sum over
    /// several rows decides between the two.
    /// </summary>
    public static bool FitFewer(RowEvidence row, int cell) =>
        row.Reading is { IsParted: true } reading
        && Array.TrueForAll(reading.Cells, fragment => fragment is { IsGlued: true, IsNumber: true })
        && row.Table.Sums.Along(row.Index) is [var sum] && sum.LastCell == row.Row.Cells - 1
        && !row.Table.Sums.ConfirmOverRows(row.Index, cell)
        && GluedSplits.FitFewer(
            string.Concat(reading.Cells.Select(fragment => fragment!.Value.Number.ToString(CultureInfo.InvariantCulture))), row.Row.Cells);

    /// <summary>Fewer digits than cells: any cell may be the empty one.</summary>
    public static bool AreTooFew(RowEvidence row) =>
        row.Candidate.Values.Any(fragment => fragment.IsGlued) && HasEmptyCell(row.Reading);

    private static int LengthOf(Fragment number) =>
        number.Text.Count(char.IsDigit) - (number.Value.Number.Scale == Decimals ? Decimals : 0);

    private static bool HasEmptyCell(Reading reading) => Array.Exists(reading.Cells, fragment => fragment is null);
}
