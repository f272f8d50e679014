using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>
/// Joins tables that are too wide for a page: the columns that have no room are on further pages, in as many rows, with or without the
/// labels.
/// </summary>
internal static class ColumnCuts
{
    /// <summary>The largest difference between the edges of the cells of a column, in points: rounding in the file.</summary>
    private const double SameEdge = 1.5;

    /// <summary>The least number of rows: small tables have as many rows by chance.</summary>
    private const int LeastRows = 6;

    /// <summary>The most tables looked back at: those of some pages.</summary>
    private const int MostBack = 30;

    /// <summary>Joins the tables.</summary>
    /// <param name="items">The items of all pages in reading order.</param>
    public static List<PageItem> Join(List<PageItem> items)
    {
        var joined = new List<PageItem>(items.Count);
        var tables = new List<int>();
        var isBehindTable = false;
        foreach (var item in items)
        {
            if (item is not PageTable table)
            {
                isBehindTable &= item is PageTextLine { Paragraph.Text: var text } && string.IsNullOrWhiteSpace(text);
                joined.Add(item);
                continue;
            }

            // Words above a table are the title of another one.
            var left = isBehindTable
                ? tables.Skip(tables.Count - MostBack).FirstOrDefault(index => IsCut((PageTable)joined[index], table), -1)
                : -1;
            isBehindTable = true;
            if (left >= 0)
            {
                joined[left] = Join((PageTable)joined[left], table);
                continue;
            }

            tables.Add(joined.Count);
            joined.Add(table);
        }

        return joined;
    }

    private static bool IsCut(PageTable left, PageTable right)
    {
        if (right.Page <= left.Page || right.Rows.Count != left.Rows.Count || right.Rows.Count < LeastRows
            || HeaderRows(right) != HeaderRows(left))
        {
            return false;
        }

        // Another table of the same form has the same headers again, and another table has its own labels.
        var rest = WithoutLabels(left, right);
        var headers = Headers(left);
        return !HasLabels(rest) && Headers(rest) is { Count: > 0 } others && !others.Overlaps(headers);
    }

    /// <summary>The number of rows above the first number.</summary>
    private static int HeaderRows(PageTable table) => table.Rows.TakeWhile(row => !row.Any(IsNumber)).Count();

    /// <summary>A table without the cells at its left that repeat the labels.</summary>
    private static PageTable WithoutLabels(PageTable left, PageTable right)
    {
        var labels = left.Rows.SelectMany((row, index) => row.Where(IsWords).Select(cell => (index, cell.Text.Text))).ToHashSet();
        var first = right.Rows.SelectMany(row => row).Where(IsNumber).Select(cell => cell.Left).DefaultIfEmpty(right.Box.Left).Min();
        List<IReadOnlyList<PageCell>> rows =
        [
            .. right.Rows.Select((row, index) => row
                .Where(cell => cell.Right > first || !(cell.Text.IsEmpty || labels.Contains((index, cell.Text.Text))))
                .ToList()),
        ];
        var edge = rows.SelectMany(row => row).Select(cell => cell.Left).DefaultIfEmpty(right.Box.Left).Min();
        return right with { Rows = rows, Box = right.Box with { Left = edge } };
    }

    /// <summary>True if a row with numbers begins with words.</summary>
    private static bool HasLabels(PageTable table) => table.Rows.Any(row =>
        row.Any(IsNumber) && IsWords(row.First(cell => !cell.Text.IsEmpty)));

    /// <summary>The lowest words above the numbers of each column.</summary>
    private static HashSet<string> Headers(PageTable table)
    {
        var headers = new HashSet<string>();
        var cells = table.Rows.SelectMany(row => row).ToList();
        foreach (var edge in cells.Where(IsNumber).Select(cell => cell.Left).Distinct())
        {
            var column = cells.Where(cell => cell.Left <= edge + SameEdge && cell.Right > edge + SameEdge);
            if (column.TakeWhile(cell => !IsNumber(cell)).LastOrDefault(IsWords) is { } header)
            {
                headers.Add(header.Text.Text);
            }
        }

        return headers;
    }

    private static bool IsNumber(PageCell cell) => cell.Text.Text.AsSpan().ContainsAnyInRange('0', '9') && !IsWords(cell);

    private static bool IsWords(PageCell cell) => cell.Text.Text.Any(char.IsLetter);

    private static PageTable Join(PageTable left, PageTable right)
    {
        var rest = WithoutLabels(left, right);
        var shift = left.Box.Right - rest.Box.Left;
        return left with
        {
            Box = left.Box with { Right = rest.Box.Right + shift },
            Rows = [.. left.Rows.Zip(rest.Rows, (row, other) =>
                row.Concat(other.Select(cell => cell with { Left = cell.Left + shift, Right = cell.Right + shift })).ToList())],
        };
    }
}
