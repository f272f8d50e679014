using ReportExtractor.Documents;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts;

/// <summary>
/// Doubts numbers in the last row of a page where the next page begins with digits under them that no row took: a row that a page break
/// cuts in two goes on there, beside what is left of its group's name.
/// </summary>
internal static class PageBreakDoubter
{
    /// <summary>Writes the doubts into the rows.</summary>
    /// <param name="tables">The tables as they are read.</param>
    /// <param name="candidates">All candidates.</param>
    /// <param name="untaken">The candidates that no rows were made of.</param>
    public static void Apply(IReadOnlyList<TableMatch> tables, IReadOnlyList<RowCandidate> candidates, IReadOnlyList<int> untaken)
    {
        var free = untaken.ToHashSet();
        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            var below = row.Match.First + row.Match.Count;
            if (free.Contains(below) && PageOf(candidates[below - 1]) is { } page && PageOf(candidates[below]) == page + 1)
            {
                DoubtOver(candidates[below], row);
            }
        }
    }

    private static void DoubtOver(RowCandidate below, DecidedRow row)
    {
        for (var cell = 0; cell < row.Doubts.Length; cell++)
        {
            if (row.Reading.Cells[cell] is { IsPlaced: true } fragment && below.Values.Any(number => number.IsNumber && IsUnder(number, fragment)))
            {
                row.Doubts[cell] ??= "the next page begins with digits under it that no row took, and they may be its own";
            }
        }
    }

    private static int? PageOf(RowCandidate candidate) => (candidate.Values[0].Location as PageLocation)?.Page;

    private static bool IsUnder(Fragment number, Fragment cell) => cell.Grid == number.Grid && cell.Column < number.EndColumn && number.Column < cell.EndColumn;
}
