using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts.Bars;

/// <summary>
/// Cells separated by bars: Markdown tables with or without outer bars, with line breaks inside cells, and web pages saved as text with a
/// line for every bar and every cell.
/// </summary>
internal sealed class BarLayout : ITableLayout
{
    /// <summary>The most lines without a bar into which a cell may be broken; more lines are text between two tables.</summary>
    private const int MostLinesWithoutBar = 4;

    private readonly LostCells _lostCells = new();

    // Lines in which no scattered bars were found, up to the last bar: a search from a later line finds none either.
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
        var isScattered = scattered > start && scattered >= rowsEnd && HaveOneCell(lines, start, Math.Max(rowsEnd, start + 1));
        if (isScattered && !IsRectangular(lines, start, rowsEnd))
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

        return new Grid(_lostCells.In(lines) ? [.. rows.Select(row => row.WithLostCells())] : rows, GridLayout.Rows);
    }

    /// <summary>True for a line with a bar, or for the line in front of a bar that is alone in its line.</summary>
    private static bool OpensTable(IReadOnlyList<TextLine> lines, int start) =>
        LineKind.HasBar(lines[start].Text)
        || (!lines[start].IsEmpty
            && start + 1 < lines.Count
            && LineKind.IsBarsOnly(lines[start + 1].Text)
            && !LineKind.IsProse(lines[start].Text));

    /// <summary>The end of lines with one row each. A row with a bar at its start and none at its end continues in the next line.</summary>
    private static int RowRun(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && LineKind.HasBar(lines[end].Text))
        {
            end++;
            if (end == lines.Count || !IsOpen(lines[end - 1].Text))
            {
                continue;
            }

            var closesAfterNext = !LineKind.HasBar(lines[end].Text) && end + 1 < lines.Count && Closes(lines[end + 1].Text);
            end += closesAfterNext || Closes(lines[end].Text) ? 1 : 0;
        }

        return end;
    }

    private static bool IsOpen(string text) => text.AsSpan().Trim() is ['|', .., not '|'];

    private static bool Closes(string text) => text.AsSpan().Trim() is [not '|', .., '|'];

    /// <summary>The end of bars and cells on lines of their own, recognized by bars that are alone in their lines.</summary>
    private int ScatteredRun(IReadOnlyList<TextLine> lines, int start)
    {
        if (ReferenceEquals(lines, _searched) && start < _barrenUntil)
        {
            return start;
        }

        var (end, alone, without) = (start, 0, 0);
        for (var i = start; i < lines.Count && without <= MostLinesWithoutBar && !LineKind.BeginsWikiTable(lines[i].Text); i++)
        {
            if (LineKind.HasBar(lines[i].Text))
            {
                end = i + 1;
                without = 0;
                alone += LineKind.IsBarsOnly(lines[i].Text) ? 1 : 0;
            }
            else if (LineKind.IsProse(lines[i].Text) || FrameLayout.IsBorder(lines[i].Text))
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

    /// <summary>
    /// True for a Markdown table: dashes in its second line, and the same number of bars in every line. Its empty rows are not bars
    /// alone.
    /// </summary>
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

    /// <summary>True if most lines have at most one cell with words or numbers.</summary>
    private static bool HaveOneCell(IReadOnlyList<TextLine> lines, int start, int end)
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
        text.AsSpan().IndexOfAnyExcept("|｜-:— \t=") < 0
        && text.AsSpan().IndexOfAny('-', '—', '=') >= 0
        && text.Contains("--", StringComparison.Ordinal);

    private static GridRow Row(IReadOnlyList<TextLine> lines, ref int i, int end)
    {
        var cells = new List<Cell>();
        Cut(lines[i], cells);
        while (i + 1 < end && MayContinue(lines[i], isFirst: i == 0) && (!LineKind.HasBar(lines[i + 1].Text) || Closes(lines[i + 1].Text)))
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

        // Outer bars begin and end the row: there is no cell outside them.
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

    private static bool MayContinue(TextLine line, bool isFirst) => IsOpen(line.Text) || (!isFirst && !LineKind.HasBar(line.Text));

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
