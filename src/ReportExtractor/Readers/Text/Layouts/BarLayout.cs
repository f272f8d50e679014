using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// Cells parted by bars: Markdown tables with or without outer bars, with a line break inside a cell,
/// and pages saved as text in which every bar and every cell has a line of its own.
/// </summary>
internal sealed class BarLayout : ITableLayout
{
    /// <summary>Lines without a bar that a cell may be broken into; more is text between two tables.</summary>
    private const int MostLinesWithoutBar = 4;

    // Lines among which bars were looked for in vain, up to the last bar: from a later one of them nothing else is found.
    private IReadOnlyList<TextLine>? _searched;
    private int _barrenUntil;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        if (!OpensTable(lines, start))
        {
            return null;
        }

        var rowsEnd = RowRun(lines, start);
        var scattered = ScatteredRun(lines, start);
        if (!IsRectangular(lines, start, rowsEnd) && scattered > start && scattered >= rowsEnd && HoldCellALine(lines, start, Math.Max(rowsEnd, start + 1)))
        {
            next = scattered;
            return new ScatteredBars(lines, start, scattered).Read();
        }

        if (rowsEnd == start)
        {
            return null;
        }

        next = rowsEnd;
        var rows = new List<GridRow>();
        for (var i = start; i < next; i++)
        {
            if (!IsSeparator(lines[i].Text))
            {
                rows.Add(Row(lines, ref i, next));
            }
        }

        return new Grid(rows, GridLayout.Rows);
    }

    /// <summary>A line with a bar, or the line before a bar that stands alone.</summary>
    private static bool OpensTable(IReadOnlyList<TextLine> lines, int start) =>
        HasBar(lines[start].Text)
        || (!lines[start].IsEmpty && start + 1 < lines.Count && IsBarsOnly(lines[start + 1].Text) && !IsProse(lines[start].Text));

    internal static bool HasBar(string text) => text.AsSpan().IndexOfAny('|', '｜') >= 0;

    internal static bool IsBarsOnly(string text) => HasBar(text) && text.AsSpan().IndexOfAnyExcept("|｜ \u3000\u00A0\t") < 0;

    internal static bool IsProse(string text) => text.Contains('。') || text.Contains('；');

    /// <summary>Lines that each hold a row; one that a bar opens and none closes goes on in the next.</summary>
    private static int RowRun(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && HasBar(lines[end].Text))
        {
            end++;
            if (end < lines.Count && IsOpen(lines[end - 1].Text) && !HasBar(lines[end].Text) && end + 1 < lines.Count && Closes(lines[end + 1].Text))
            {
                end++;
            }
            else if (end < lines.Count && IsOpen(lines[end - 1].Text) && Closes(lines[end].Text))
            {
                end++;
            }
        }

        return end;
    }

    private static bool IsOpen(string text) => text.AsSpan().Trim() is ['|', .., not '|'];

    private static bool Closes(string text) => text.AsSpan().Trim() is [not '|', .., '|'];

    /// <summary>Where bars and cells stand on lines of their own: bars alone on a line are the mark of it.</summary>
    private int ScatteredRun(IReadOnlyList<TextLine> lines, int start)
    {
        if (ReferenceEquals(lines, _searched) && start < _barrenUntil)
        {
            return start;
        }

        var (end, alone, without) = (start, 0, 0);
        for (var i = start; i < lines.Count && without <= MostLinesWithoutBar; i++)
        {
            if (HasBar(lines[i].Text))
            {
                end = i + 1;
                without = 0;
                alone += IsBarsOnly(lines[i].Text) ? 1 : 0;
            }
            else if (IsProse(lines[i].Text))
            {
                break;
            }
            else if (!lines[i].IsEmpty)
            {
                without++;
            }
        }

        if (alone >= 2)
        {
            return end;
        }

        (_searched, _barrenUntil) = (lines, end);
        return start;
    }

    /// <summary>True for a Markdown table: a line of dashes below its first, and as many bars in every line. Its empty rows are no bars that stand alone.</summary>
    private static bool IsRectangular(IReadOnlyList<TextLine> lines, int start, int end)
    {
        if (end - start <= 2 || !IsSeparator(lines[start + 1].Text))
        {
            return false;
        }

        var bars = Bars(lines[start + 1].Text);
        for (var i = start; i < end; i++)
        {
            if (Bars(lines[i].Text) != bars)
            {
                return false;
            }
        }

        return bars > 1;
    }

    private static int Bars(string line) => line.AsSpan().Count('|') - line.AsSpan().Count("\\|");

    /// <summary>True where most lines have words or numbers in no more than one cell.</summary>
    private static bool HoldCellALine(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var several = 0;
        for (var i = start; i < end; i++)
        {
            var filled = 0;
            foreach (var cell in lines[i].Text.AsSpan().SplitAny('|', '｜'))
            {
                filled += lines[i].Text.AsSpan(cell).IsWhiteSpace() ? 0 : 1;
            }

            several += filled > 1 ? 1 : 0;
        }

        return several * 2 < end - start;
    }

    private static bool IsSeparator(string text) =>
        text.AsSpan().IndexOfAnyExcept("|｜-:— \t=") < 0 && text.AsSpan().IndexOfAny('-', '—', '=') >= 0 && text.Contains("--", StringComparison.Ordinal);

    private static GridRow Row(IReadOnlyList<TextLine> lines, ref int i, int end)
    {
        var cells = new List<Cell>();
        Cut(lines[i], cells);
        while (i + 1 < end && IsOpen(lines[i].Text) | (i > 0 && !HasBar(lines[i].Text)) && (!HasBar(lines[i + 1].Text) || Closes(lines[i + 1].Text)))
        {
            var more = new List<Cell>();
            Cut(lines[++i], more);
            cells[^1] = cells[^1] with { Text = cells[^1].Text + "\n" + more[0].Text };
            cells.AddRange(more.Skip(1).Select(cell => cell with { Column = cells.Count + cell.Column - 1 }));
            if (Closes(lines[i].Text))
            {
                break;
            }
        }

        // An outer bar opens and closes the row: what is before and behind it is no cell.
        if (cells.Count > 1 && cells[^1].Text.AsSpan().Trim().Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        if (cells.Count > 1 && cells[0].Text.Length == 0)
        {
            cells.RemoveAt(0);
        }

        return new GridRow([.. cells.Select((cell, column) => cell with { Column = column })]);
    }

    private static void Cut(TextLine line, List<Cell> cells)
    {
        var from = 0;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            if (i == line.Text.Length || (line.Text[i] is '|' or '｜' && (i == 0 || line.Text[i - 1] != '\\')))
            {
                cells.Add(new Cell(line.Text[from..i], cells.Count, new TextLocation(line.Number, from + 1)));
                from = i + 1;
            }
        }
    }
}
