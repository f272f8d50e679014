using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// Pandoc's simple and multiline tables: a ruler, a line of dashes broken by spaces, shows the columns. A multiline table is between two
/// unbroken lines of dashes, with empty lines between its rows.
/// </summary>
/// <param name="budget">What may be used.</param>
internal sealed class DashLayout(ReaderBudget budget) : ITableLayout
{
    /// <summary>The most lines of a header; dashes further down are the ruler of another table.</summary>
    private const int MostHeaderLines = 12;

    /// <summary>The most columns: no form's table has half as many, and each column adds a cell to every line.</summary>
    private const int MostColumns = 60;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        var opened = IsDashes(lines[start].Text) && Columns(lines[start].Text).Count == 1;
        var ruler = FindRuler(lines, opened ? start + 1 : start, opened);
        if (ruler < 0)
        {
            return null;
        }

        var columns = Columns(lines[ruler].Text);
        var multiline = opened || (ruler == start && EndsMultiline(lines, ruler));
        var rows = new List<GridRow>();
        if (ruler > start + (opened ? 1 : 0))
        {
            rows.Add(Row(lines, opened ? start + 1 : start, ruler, columns));
        }

        next = ruler + 1;
        var from = next;
        for (; next < lines.Count; next++)
        {
            var ends = IsDashes(lines[next].Text);
            if (ends || lines[next].IsEmpty)
            {
                AddRows(rows, lines, from, next, columns, multiline);
                from = next + 1;
            }

            if (ends || (lines[next].IsEmpty && !multiline))
            {
                next++;
                return new Grid(rows, GridLayout.Columns);
            }
        }

        AddRows(rows, lines, from, next, columns, multiline);
        return new Grid(rows, GridLayout.Columns);
    }

    /// <summary>Finds the ruler: the line of broken dashes right below the header.</summary>
    private static int FindRuler(IReadOnlyList<TextLine> lines, int start, bool opened)
    {
        for (var i = start; i < lines.Count && i <= start + (opened ? MostHeaderLines : 1); i++)
        {
            if (IsDashes(lines[i].Text))
            {
                return Columns(lines[i].Text).Count is > 1 and <= MostColumns ? i : -1;
            }

            if (lines[i].IsEmpty && !opened)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// True if the same dashes end the table, with single empty lines in front of them: rows of several lines, separated by empty lines.
    /// </summary>
    private static bool EndsMultiline(IReadOnlyList<TextLine> lines, int ruler)
    {
        for (var i = ruler + 1; i < lines.Count; i++)
        {
            if (IsDashes(lines[i].Text))
            {
                return lines[i].Text.Trim() == lines[ruler].Text.Trim()
                    && lines.Skip(ruler + 1).Take(i - ruler - 1).Any(line => line.IsEmpty);
            }

            if (lines[i].IsEmpty && i + 1 < lines.Count && lines[i + 1].IsEmpty)
            {
                return false;
            }
        }

        return false;
    }

    private void AddRows(
        List<GridRow> rows, IReadOnlyList<TextLine> lines, int from, int to, List<(int From, int To)> columns, bool multiline)
    {
        if (multiline && to > from)
        {
            rows.Add(Row(lines, from, to, columns));
            return;
        }

        for (var i = from; i < to; i++)
        {
            rows.Add(Row(lines, i, i + 1, columns));
        }
    }

    private GridRow Row(IReadOnlyList<TextLine> lines, int from, int to, List<(int From, int To)> columns)
    {
        budget.AddParts(columns.Count);
        var pieces = new List<string>[columns.Count];
        var locations = new Location?[columns.Count];
        var mayHaveMoved = false;
        for (var i = from; i < to; i++)
        {
            var (start, column) = (0, 0);
            for (var c = 0; c < columns.Count && start < lines[i].Text.Length; c++)
            {
                // Text between two columns belongs to the one on its left. The last column reaches to the end of the line.
                var gap = DisplayWidth.IndexAt(lines[i].Text, start, ref column, columns[c].To);
                var end = DisplayWidth.IndexAt(lines[i].Text, gap, ref column, c + 1 < columns.Count ? columns[c + 1].From : int.MaxValue);
                mayHaveMoved |= c + 1 < columns.Count && lines[i].Text[gap..end].Any(char.IsDigit);
                if (lines[i].Text.AsSpan(start, end - start).Trim() is { IsEmpty: false } piece)
                {
                    (pieces[c] ??= []).Add(piece.ToString());
                    locations[c] ??= new TextLocation(lines[i].Number, start + 1);
                }

                start = end;
            }
        }

        var doubt = mayHaveMoved ? ReasonCodes.LineMayHaveMoved : null;
        return new GridRow([.. columns.Select((_, c) => CellAt(c))]);

        Cell CellAt(int c) => new(string.Join('\n', pieces[c] ?? []), c, locations[c] ?? new TextLocation(lines[from].Number, 1))
        {
            Doubt = doubt,
        };
    }

    private static bool IsDashes(string text)
    {
        var line = text.AsSpan().Trim();
        return line.Length > 3 && line.IndexOfAnyExcept("- ") < 0 && line.StartsWith("--") && line.EndsWith("--");
    }

    private static List<(int From, int To)> Columns(string line)
    {
        var columns = new List<(int From, int To)>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '-')
            {
                var from = i;
                while (i < line.Length && line[i] == '-')
                {
                    i++;
                }

                columns.Add((from, i));
            }
        }

        return columns;
    }
}
