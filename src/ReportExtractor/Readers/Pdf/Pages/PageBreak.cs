using ReportExtractor.Documents;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>Mends what a page break does to a table: a row that it cuts in two is one, and header rows that are printed again are none.</summary>
internal static class PageBreak
{
    /// <summary>The edges of a row that goes on stand where they stood, up to so many points.</summary>
    private const double SameEdge = 3;

    /// <summary>Mends.</summary>
    /// <param name="pieces">The pieces of one table, page by page.</param>
    /// <returns>Its rows.</returns>
    public static List<List<PageCell>> Mend(IReadOnlyList<PageTable> pieces)
    {
        List<List<PageCell>> rows = [.. pieces[0].Rows.Select(row => row.ToList())];
        foreach (var piece in pieces.Skip(1))
        {
            var repeated = Repeated(rows, piece.Rows);
            List<List<PageCell>> next = [.. piece.Rows.Skip(repeated).Select(row => row.ToList())];
            if (next.Count > 0 && Pairs(rows, next[0]) is { } pairs && GoesOn(rows, pairs))
            {
                Join(rows, pairs);
                next.RemoveAt(0);
            }

            rows.AddRange(next);
        }

        return rows;
    }

    /// <summary>How many rows of a piece are the header rows of the table once more: to the letter, and without a number.</summary>
    private static int Repeated(List<List<PageCell>> rows, IReadOnlyList<IReadOnlyList<PageCell>> piece)
    {
        var count = 0;
        while (count < rows.Count && count < piece.Count && IsHeader(rows[count]) && IsSame(rows[count], piece[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsHeader(List<PageCell> row) =>
        row.Exists(cell => cell.Text.Text.Any(char.IsLetter)) && row.TrueForAll(cell => cell.Text.IsEmpty || cell.Text.Text.Any(char.IsLetter));

    private static bool IsSame(List<PageCell> one, IReadOnlyList<PageCell> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Text.Text == pair.Second.Text.Text && pair.First.RowSpan == pair.Second.RowSpan && HasSameEdges(pair.First, pair.Second));

    /// <summary>For each cell of the row behind the break the cell in front of it; null where one that holds something stands under none.</summary>
    private static List<(int Row, int Index, PageCell Lower)>? Pairs(List<List<PageCell>> rows, List<PageCell> lower)
    {
        var last = new List<(int Row, int Index, PageCell Cell)>();
        for (var row = 0; row < rows.Count; row++)
        {
            last.AddRange(rows[row].Select((cell, index) => (row, index, cell)).Where(place => place.row + place.cell.RowSpan >= rows.Count));
        }

        var pairs = new List<(int Row, int Index, PageCell Lower)>();
        foreach (var cell in lower)
        {
            var upper = last.FindIndex(place => HasSameEdges(place.Cell, cell));
            if (upper >= 0)
            {
                pairs.Add((last[upper].Row, last[upper].Index, cell));
            }
            else if (!cell.Text.IsEmpty || cell.RowSpan > 1)
            {
                return null;
            }
        }

        return pairs;
    }

    private static bool HasSameEdges(PageCell one, PageCell other) => Math.Abs(one.Left - other.Left) <= SameEdge && Math.Abs(one.Right - other.Right) <= SameEdge;

    /// <summary>A row is cut where, in a cell at least, text goes on from a full line, and in no cell another text begins.</summary>
    private static bool GoesOn(List<List<PageCell>> rows, List<(int Row, int Index, PageCell Lower)> pairs)
    {
        var both = pairs.Where(pair => !pair.Lower.Text.IsEmpty && !rows[pair.Row][pair.Index].Text.IsEmpty).ToList();
        return both.Exists(pair => pair.Row == rows.Count - 1 && !CellWriter.IsSign(rows[pair.Row][pair.Index].Text))
            && both.TrueForAll(pair => CellWriter.IsRest(rows[pair.Row][pair.Index].Text, pair.Lower.Text, pair.Lower.Width));
    }

    private static void Join(List<List<PageCell>> rows, List<(int Row, int Index, PageCell Lower)> pairs)
    {
        foreach (var (row, index, lower) in pairs)
        {
            var upper = rows[row][index];
            rows[row][index] = upper with
            {
                Text = CellWriter.Append(upper.Text, lower.Text, lower.Width),
                RowSpan = upper.RowSpan + lower.RowSpan - 1,
                MayJoinNeighbour = upper.MayJoinNeighbour || lower.MayJoinNeighbour,
                Location = upper.Text.IsEmpty ? lower.Location : upper.Location,
            };
        }
    }
}
