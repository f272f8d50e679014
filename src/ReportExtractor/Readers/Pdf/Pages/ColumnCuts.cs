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
        var tables = new List<Side>();
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
            var right = new Side(table, joined.Count);
            var left = isBehindTable ? tables.FindIndex(Math.Max(0, tables.Count - MostBack), side => IsCut(side, right)) : -1;
            isBehindTable = true;
            if (left >= 0)
            {
                var whole = Join(tables[left], table);
                joined[tables[left].Index] = whole;
                tables[left] = new Side(whole, tables[left].Index);
                continue;
            }

            tables.Add(right);
            joined.Add(table);
        }

        return joined;
    }

    private static bool IsCut(Side left, Side right)
    {
        if (right.Table.Page <= left.Table.Page || right.Table.Rows.Count != left.Table.Rows.Count || right.Table.Rows.Count < LeastRows
            || right.HeaderRows != left.HeaderRows)
        {
            return false;
        }

        // Another table of the same form has the same headers again, and another table has its own labels. The headers are asked first:
        // they are known for each table, and what repeats the labels is at the left of all numbers and in no header.
        return right.Headers.Count > 0 && !right.Headers.Overlaps(left.Headers) && !HasLabels(WithoutLabels(left, right.Table));
    }

    /// <summary>A table that is compared with many others, with what is asked of it each time.</summary>
    private sealed class Side(PageTable table, int index)
    {
        public PageTable Table => table;

        /// <summary>Its place among the items.</summary>
        public int Index => index;

        /// <summary>The number of rows above the first number.</summary>
        public int HeaderRows { get; } = table.Rows.TakeWhile(row => !row.Any(IsNumber)).Count();

        /// <summary>The words in each row.</summary>
        public HashSet<(int Row, string Text)> Labels => field ??=
            [.. table.Rows.SelectMany((row, at) => row.Where(IsWords).Select(cell => (at, cell.Text.Text)))];

        /// <summary>The lowest words above the numbers of each column.</summary>
        public HashSet<string> Headers => field ??= HeadersOf(table);
    }

    /// <summary>A table without the cells at its left that repeat the labels.</summary>
    private static PageTable WithoutLabels(Side left, PageTable right)
    {
        var first = right.Rows.SelectMany(row => row).Where(IsNumber).Select(cell => cell.Left).DefaultIfEmpty(right.Box.Left).Min();
        List<IReadOnlyList<PageCell>> rows =
        [
            .. right.Rows.Select((row, index) => row
                .Where(cell => cell.Right > first || !(cell.Text.IsEmpty || left.Labels.Contains((index, cell.Text.Text))))
                .ToList()),
        ];
        var edge = rows.SelectMany(row => row).Select(cell => cell.Left).DefaultIfEmpty(right.Box.Left).Min();
        return right with { Rows = rows, Box = right.Box with { Left = edge } };
    }

    /// <summary>True if a row with numbers begins with words.</summary>
    private static bool HasLabels(PageTable table) => table.Rows.Any(row =>
        row.Any(IsNumber) && IsWords(row.First(cell => !cell.Text.IsEmpty)));

    /// <summary>The lowest words above the numbers of each column.</summary>
    private static HashSet<string> HeadersOf(PageTable table)
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

    private static PageTable Join(Side side, PageTable right)
    {
        var left = side.Table;
        var rest = WithoutLabels(side, right);
        var shift = left.Box.Right - rest.Box.Left;
        return left with
        {
            Box = left.Box with { Right = rest.Box.Right + shift },
            Rows = [.. left.Rows.Zip(rest.Rows, (row, other) =>
                row.Concat(other.Select(cell => cell with { Left = cell.Left + shift, Right = cell.Right + shift })).ToList())],
        };
    }
}
