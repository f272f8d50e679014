using ReportExtractor.Documents;
using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>
/// Doubts numbers in the last row of a page where the next page begins with digits under them that no row took: a row that a page break
/// cuts in two goes on there, beside what is left of its group's name.
/// </summary>
internal static class PageBreakDoubter
{
    /// <summary>Writes the doubts into the rows.</summary>
    /// <param name="tables">The tables as they are read.</param>
    /// <param name="entries">All entries.</param>
    /// <param name="untaken">The entries that no rows were made of.</param>
    public static void Apply(IReadOnlyList<TableMatch> tables, IReadOnlyList<Entry> entries, IReadOnlyList<int> untaken)
    {
        var free = untaken.ToHashSet();
        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            var below = row.Match.First + row.Match.Count;
            if (free.Contains(below) && PageOf(entries[below - 1]) is { } page && PageOf(entries[below]) == page + 1)
            {
                DoubtOver(entries[below], row);
            }
        }
    }

    private static void DoubtOver(Entry below, RowRead row)
    {
        for (var cell = 0; cell < row.Doubts.Length; cell++)
        {
            if (row.Reading.Cells[cell] is { IsPlaced: true } piece && below.Values.Any(number => number.IsNumber && IsUnder(number, piece)))
            {
                row.Doubts[cell] ??= "the next page begins with digits under it that no row took, and they may be its own";
            }
        }
    }

    private static int? PageOf(Entry entry) => (entry.Values[0].Location as PageLocation)?.Page;

    private static bool IsUnder(Piece number, Piece cell) => cell.Grid == number.Grid && cell.Column < number.EndColumn && number.Column < cell.EndColumn;
}
