using ReportExtractor.Documents;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Text.Layouts.Markup;

/// <summary>
/// A table of LaTeX, as recognizers of scanned pages write it into Markdown: cells between &amp;, rows between \\, and commands for rules
/// and merged cells. Some writers give merged cells and empty ones for the columns that they cover as well.
/// </summary>
/// <param name="budget">What may be used.</param>
internal sealed class LatexLayout(ReaderBudget budget) : ITableLayout
{
    private const string Begin = "\\begin{";

    /// <summary>The most lines of a table of a report: a table without an end must not include the rest of the text.</summary>
    private const int MostLines = 5000;

    private static readonly string[] Environments = ["tabular", "tabular*", "tabularx", "tabulary", "longtable", "array"];

    // The line in which the next table ends. Lines are searched in order, each once.
    private int _end = -1;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        if (BeginsTable(lines[start].Text) is not { } from)
        {
            return null;
        }

        _end = Math.Max(_end, start);
        while (_end < lines.Count && !Environments.Any(name => lines[_end].Text.Contains($"\\end{{{name}}}", StringComparison.Ordinal)))
        {
            _end++;
        }

        if (_end == lines.Count || _end >= start + MostLines)
        {
            return null;
        }

        next = _end + 1;
        var rows = new LatexRows(lines, start, from, next).Read();
        budget.AddParts(rows.Sum(row => row.Cells.Count));
        return InColumns(rows) is { } placed ? new Grid(placed, GridLayout.Columns)
            : new Grid(rows, HaveSameCount(rows) ? GridLayout.Columns : GridLayout.Rows);
    }

    /// <summary>The index behind the name of a table's environment; null if no table begins in the line.</summary>
    private static int? BeginsTable(string line)
    {
        for (var at = line.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = line.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            var name = at + Begin.Length;
            var close = line.IndexOf('}', name);
            if (close > 0 && Environments.Contains(line[name..close]))
            {
                return close + 1;
            }
        }

        return null;
    }

    /// <summary>The rows with their cells in the columns that merged cells leave for them; null if rows then have different widths.</summary>
    private static List<GridRow>? InColumns(List<GridRow> rows)
    {
        var placed = rows.ConvertAll(row =>
        {
            var column = 0;
            return new GridRow([.. row.Cells.Select(cell => cell with { Column = (column += cell.ColumnSpan) - cell.ColumnSpan })]);
        });
        return placed.Count > 0 && placed.TrueForAll(row => Width(row) == Width(placed[0])) ? placed : null;

        static int Width(GridRow row) => row.Cells[^1].Column + row.Cells[^1].ColumnSpan;
    }

    private static bool HaveSameCount(List<GridRow> rows) => rows.TrueForAll(row => row.Cells.Count == rows[0].Cells.Count);
}
