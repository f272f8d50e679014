using ReportExtractor.Documents;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Pages;

/// <summary>
/// Rows that a page break cuts in two: they continue at the top of the next page, next to the rest of their group's name.
/// </summary>
internal static class PageBreakRules
{
    /// <summary>
    /// The next page begins with digits below the cells of its last row that became no row, or that may belong to the cell above them.
    /// </summary>
    public static IEnumerable<Suspicion> DigitsOnNextPage(DocumentEvidence document)
    {
        foreach (var row in document.Rows)
        {
            if (PageOf(document.Candidates[row.Aligned.End - 1]) is not { } page
                || row.Aligned.End == document.Candidates.Count || document.Candidates[row.Aligned.End] is not { } below
                || PageOf(below) != page + 1)
            {
                continue;
            }

            var isRow = document.IsTaken(row.Aligned.End);
            Fragment[] rests = [.. below.Values.Where(digits => isRow ? digits.MayJoinNeighbour : HasDigits(digits))];
            for (var cell = 0; cell < row.Row.Cells; cell++)
            {
                if (row.Reading.Cells[cell] is { IsPlaced: true } fragment && Array.Exists(rests, digits => IsBelow(digits, fragment)))
                {
                    yield return new Suspicion(row, cell);
                }
            }
        }
    }

    private static int? PageOf(RowCandidate candidate) => (candidate.Values[0].Location as PageLocation)?.Page;

    /// <summary>True for a number, and for the rest of one, which alone need not be a number: <c>.356</c> of <c>4851.356</c>.</summary>
    private static bool HasDigits(Fragment fragment) =>
        fragment.IsNumber || (fragment.Text.Any(char.IsDigit) && !fragment.Text.Any(char.IsLetter));

    private static bool IsBelow(Fragment digits, Fragment cell) =>
        cell.Grid == digits.Grid && cell.Column < digits.EndColumn && digits.Column < cell.EndColumn;
}
