using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>
/// Repairs a table that page breaks cut: a row cut into two rows is one again, and header rows repeated on the next page are left out.
/// </summary>
internal static class PageBreak
{
    /// <summary>The largest difference between the edges of the two pieces of a cell, in points: rounding in the file.</summary>
    private const double SameEdge = 3;

    /// <summary>A cell in front of the break, by its place in the table, and the cell below it behind the break.</summary>
    private readonly record struct Pair(int Row, int Index, PageCell Lower);

    /// <summary>Repairs a table.</summary>
    /// <param name="pieces">The pieces of the table, page by page.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>Its rows.</returns>
    public static List<List<PageCell>> Mend(IReadOnlyList<PageTable> pieces, CancellationToken cancellationToken)
    {
        List<List<PageCell>> rows = [.. pieces[0].Rows.Select(row => row.ToList())];
        var lowest = LowestCells(rows, [], 0);
        foreach (var piece in pieces.Skip(1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var repeated = RepeatedHeaders(rows, piece.Rows);
            List<List<PageCell>> next = [.. piece.Rows.Skip(repeated).Select(row => row.ToList())];
            if (next.Count > 0 && Pairs(rows, lowest, next[0]) is { } pairs && IsCut(rows, pairs))
            {
                Join(rows, pairs);
                next.RemoveAt(0);
            }

            var first = rows.Count;
            rows.AddRange(next);
            lowest = LowestCells(rows, lowest, first);
        }

        return rows;
    }

    /// <summary>The number of rows of a piece that repeat header rows of the table: without numbers, and the same to the letter.</summary>
    private static int RepeatedHeaders(List<List<PageCell>> rows, IReadOnlyList<IReadOnlyList<PageCell>> piece)
    {
        var count = 0;
        while (count < rows.Count && count < piece.Count && IsHeader(rows[count]) && IsSame(rows[count], piece[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsHeader(List<PageCell> row) =>
        row.Exists(cell => cell.Text.Text.Any(char.IsLetter))
        && row.TrueForAll(cell => cell.Text.IsEmpty || cell.Text.Text.Any(char.IsLetter));

    private static bool IsSame(List<PageCell> row, IReadOnlyList<PageCell> other) =>
        row.Count == other.Count && row.Zip(other).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(PageCell cell, PageCell other) =>
        cell.Text.Text == other.Text.Text && cell.RowSpan == other.RowSpan && HasSameEdges(cell, other);

    /// <summary>
    /// For each cell of the row behind the break the cell above it in front of the break; null if a cell that is not empty has none.
    /// </summary>
    private static List<Pair>? Pairs(List<List<PageCell>> rows, List<(int Row, int Index)> lowest, List<PageCell> lower)
    {
        var pairs = new List<Pair>();
        foreach (var cell in lower)
        {
            var upper = lowest.FindIndex(place => HasSameEdges(rows[place.Row][place.Index], cell));
            if (upper >= 0)
            {
                pairs.Add(new Pair(lowest[upper].Row, lowest[upper].Index, cell));
            }
            else if (!cell.Text.IsEmpty || cell.RowSpan > 1)
            {
                return null;
            }
        }

        return pairs;
    }

    /// <summary>
    /// The places of the cells that reach the last row. Of the rows that were there before, only cells that reached the last one can: a
    /// table of a thousand pages is not gone through for each of them.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="before">The places that reached the last of the rows before <paramref name="first"/>.</param>
    /// <param name="first">The first row that was not there before.</param>
    private static List<(int Row, int Index)> LowestCells(List<List<PageCell>> rows, List<(int Row, int Index)> before, int first)
    {
        var added = Enumerable.Range(first, rows.Count - first)
            .SelectMany(row => Enumerable.Range(0, rows[row].Count).Select(index => (Row: row, Index: index)));
        return [.. before.Concat(added).Where(place => place.Row + rows[place.Row][place.Index].RowSpan >= rows.Count)];
    }

    private static bool HasSameEdges(PageCell cell, PageCell other) =>
        Math.Abs(cell.Left - other.Left) <= SameEdge && Math.Abs(cell.Right - other.Right) <= SameEdge;

    /// <summary>True if text continues a full line in a cell at least, and no cell has another text.</summary>
    private static bool IsCut(List<List<PageCell>> rows, List<Pair> pairs)
    {
        var both = pairs.Where(pair => !pair.Lower.Text.IsEmpty && !Upper(pair).IsEmpty).ToList();
        return both.Exists(pair => pair.Row == rows.Count - 1 && !CellWriter.IsSign(Upper(pair)))
            && both.TrueForAll(pair => CellWriter.IsRest(Upper(pair), pair.Lower.Text, pair.Lower.Width));

        CellText Upper(Pair pair) => rows[pair.Row][pair.Index].Text;
    }

    private static void Join(List<List<PageCell>> rows, List<Pair> pairs)
    {
        foreach (var (row, index, lower) in pairs)
        {
            var upper = rows[row][index];
            rows[row][index] = upper with
            {
                Text = CellWriter.Join([upper.Text, lower.Text], lower.Width),
                RowSpan = upper.RowSpan + lower.RowSpan - 1,
                Doubt = upper.Doubt ?? lower.Doubt,
                MayJoinNeighbour = upper.MayJoinNeighbour || lower.MayJoinNeighbour,
                Location = upper.Text.IsEmpty ? lower.Location : upper.Location,
            };
        }
    }
}
