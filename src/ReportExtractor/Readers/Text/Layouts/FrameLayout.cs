using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>A table drawn with characters: box drawing, or + - and | (grid tables of pandoc, MySQL and reStructuredText).</summary>
/// <param name="budget">What may be used.</param>
internal sealed class FrameLayout(ReaderBudget budget) : ITableLayout
{
    /// <summary>The bars between cells.</summary>
    public const string Bars = "|│┃║┆┊";

    private const string Borders = "+-=:─━═┄┈┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜ \u3000" + Bars;

    private const string Corners = "+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜";

    /// <summary>
    /// The most lines of a row with rules above and below it. More lines are several rows without rules between them, unless only one of
    /// them has numbers, beside a tall label.
    /// </summary>
    private const int MostLinesInRow = 6;

    /// <summary>True for a rule of such a table: nothing but borders, with a corner.</summary>
    /// <param name="line">The line.</param>
    public static bool IsBorder(string line) => line.AsSpan().Trim() is { Length: > 2 } border
        && border.IndexOfAnyExcept(Borders) < 0 && border.IndexOfAny(Corners) >= 0;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        if (!IsBorder(lines[start].Text))
        {
            return null;
        }

        var rows = new List<GridRow>();
        var chunk = new List<GridRow>();
        for (; next < lines.Count; next++)
        {
            var text = lines[next].Text;
            if (IsBorder(text))
            {
                Flush(chunk, rows);
            }
            else if (text.AsSpan().Trim() is var line && line.Length > 1 && Bars.Contains(line[0]))
            {
                // A rule over some of the columns separates rows as well; the words beside it belong to a group.
                if (HasRule(text))
                {
                    Flush(chunk, rows);
                }

                chunk.Add(Cut(lines[next]));
            }
            else
            {
                break;
            }
        }

        Flush(chunk, rows);
        // Rules without rows are an empty table, so that the next layouts do not look at them again.
        return ToGrid(rows);
    }

    /// <summary>
    /// The table of rows whose cells have the print columns of their bars. If the bars of all rows are among those of the widest one, they
    /// are the columns; else only the order of the cells in each row is known.
    /// </summary>
    private static Grid ToGrid(List<GridRow> rows)
    {
        int[] columns = [.. rows.SelectMany(row => row.Cells).Select(cell => cell.Column).Distinct().Order()];
        return rows.TrueForAll(row => row.Cells.Count < columns.Length)
            ? new Grid([.. rows.Select(row => With(row, (cell, i) => cell with { Column = i }))], GridLayout.Columns)
            : new Grid([.. rows.Select(row => With(row, (cell, i) => Placed(cell, EndOf(row, i))))], GridLayout.Spanned);

        static GridRow With(GridRow row, Func<Cell, int, Cell> change) => new([.. row.Cells.Select(change)]);

        int EndOf(GridRow row, int cell) => cell + 1 < row.Cells.Count ? IndexOf(row.Cells[cell + 1]) : columns.Length;

        Cell Placed(Cell cell, int end) => cell with { Column = IndexOf(cell), ColumnSpan = end - IndexOf(cell) };

        int IndexOf(Cell cell) => Array.BinarySearch(columns, cell.Column);
    }

    /// <summary>The cells between the bars. A rule over some of the columns is left out of the cells.</summary>
    private GridRow Cut(TextLine line)
    {
        var cells = new List<Cell>();
        var (from, column, fromColumn) = (-1, 0, 0);
        for (var i = 0; i < line.Text.Length; i++)
        {
            column += DisplayWidth.Of(line.Text[i]);
            if (Bars.Contains(line.Text[i]) || IsCorner(line.Text, i))
            {
                if (from >= 0)
                {
                    var text = line.Text[from..i];
                    cells.Add(new Cell(IsRule(text) ? "" : text, fromColumn, new TextLocation(line.Number, from + 1)));
                }

                (from, fromColumn) = (i + 1, column);
            }
        }

        budget.AddParts(cells.Count);
        return new GridRow(cells);
    }

    /// <summary>True for a corner. A plus is one only beside a rule.</summary>
    private static bool IsCorner(string text, int i) =>
        Corners.Contains(text[i])
        && (text[i] != '+' || (i + 1 < text.Length && text[i + 1] is '-' or '=') || (i > 0 && text[i - 1] is '-' or '='));

    private static bool HasRule(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (IsCorner(text, i) && text[i + 1] is '-' or '=' or '─' or '━' or '═' && text[i + 1] == text[i + 2])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRule(string text) => text.AsSpan().Trim() is var rule && rule.Length > 1 && rule.IndexOfAnyExcept(Borders) < 0;

    private static void Flush(List<GridRow> chunk, List<GridRow> rows)
    {
        if ((chunk.Count > MostLinesInRow && chunk.Count(HasNumber) > 1) || chunk.Exists(row => row.Cells.Count == 0))
        {
            rows.AddRange(chunk.Select((_, line) => Separate(chunk, line)).Where(row => row.Cells.Count > 0));
        }
        else if (chunk.Count > 0)
        {
            rows.Add(Join(chunk));
        }

        chunk.Clear();
    }

    /// <summary>A line as a row. Without a rule between them, digits right above or below each other may be of one number.</summary>
    private static GridRow Separate(List<GridRow> chunk, int line)
    {
        return new GridRow([.. chunk[line].Cells.Select((cell, i) => cell with
        {
            MayJoinNeighbour = HasDigits(line, i) && (HasDigits(line - 1, i) || HasDigits(line + 1, i)),
        })]);

        bool HasDigits(int row, int i) =>
            row >= 0 && row < chunk.Count && i < chunk[row].Cells.Count && NumberParser.Parse(chunk[row].Cells[i].Text).DigitsOnly;
    }

    private static bool HasNumber(GridRow row) =>
        row.Cells.Any(cell => NumberParser.Parse(cell.Text).Content is CellContent.Number or CellContent.Nil);

    /// <summary>
    /// Joins the lines of one row, cell by cell: each cell joins the one of the widest line that begins at or in front of its column.
    /// </summary>
    private static GridRow Join(List<GridRow> chunk)
    {
        var widest = chunk.MaxBy(row => row.Cells.Count)!;
        var texts = widest.Cells.Select(_ => new List<string>()).ToList();
        var locations = widest.Cells.Select(cell => cell.Location).ToList();
        foreach (var row in chunk)
        {
            foreach (var cell in row.Cells)
            {
                var index = Nearest(widest, cell.Column);
                if (texts[index].Count == 0)
                {
                    locations[index] = cell.Location;
                }

                if (cell.Text.AsSpan().Trim().Length > 0)
                {
                    texts[index].Add(cell.Text.Trim());
                }
            }
        }

        return new GridRow([.. widest.Cells.Select((_, i) => new Cell(string.Join('\n', texts[i]), widest.Cells[i].Column, locations[i]))]);
    }

    /// <summary>The last cell that begins at or in front of a column.</summary>
    private static int Nearest(GridRow row, int column)
    {
        var (low, high) = (0, row.Cells.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = row.Cells[middle].Column <= column ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
