using ReportExtractor.Documents;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// A line for each cell, marked by a tab in front of it or behind it; a line without a tab continues the cell above. An empty line ends a
/// row. Without empty lines between the rows, only the order of the cells is known.
/// </summary>
internal sealed class TabbedCellLayout : ITableLayout
{
    /// <summary>
    /// The most cells of a row: the widest row of a form has the sixteen headers of the review table. A longer run has several rows.
    /// </summary>
    private const int MostCellsInRow = 24;

    // The lines looked at last, and the end of rows with one cell in them.
    private (IReadOnlyList<TextLine>? Lines, int End) _noTable;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        if (ReferenceEquals(lines, _noTable.Lines) && start < _noTable.End)
        {
            return null;
        }

        var rows = new List<GridRow>();
        var areSeparate = true;
        while (ReadRow(lines, next, out var end) is { } row)
        {
            rows.Add(row);
            areSeparate &= row.Cells.Count <= MostCellsInRow;
            next = end;
            while (next < lines.Count && lines[next].IsEmpty)
            {
                next++;
            }
        }

        // One line with one tab may be anything: a table has rows with several such lines.
        if (!rows.Exists(row => row.Cells.Count > 1))
        {
            _noTable = (lines, next);
            next = start;
            return null;
        }

        return areSeparate
            ? new Grid(rows, GridLayout.Rows)
            : new Grid([new GridRow([.. rows.SelectMany(row => row.Cells)])], GridLayout.Sequence);
    }

    private static GridRow? ReadRow(IReadOnlyList<TextLine> lines, int start, out int end)
    {
        end = start;
        var cells = new List<Cell>();
        for (; end < lines.Count && !lines[end].IsEmpty; end++)
        {
            var line = lines[end];
            if (IsCell(line.Text))
            {
                var column = line.Text.StartsWith('\t') ? 2 : 1;
                cells.Add(new Cell(line.Text.Replace("\t", ""), cells.Count, new TextLocation(line.Number, column)));
            }
            else if (line.Text.Contains('\t') || cells.Count == 0)
            {
                return null;
            }
            else if (!Continues(cells[^1].Text, line.Text))
            {
                break;
            }
            else
            {
                cells[^1] = cells[^1] with { Text = cells[^1].Text + "\n" + line.Text };
            }
        }

        return cells.Count == 0 ? null : new GridRow(cells);
    }

    /// <summary>True if text continues text, or digits continue digits; a heading behind a number is not a part of its cell.</summary>
    private static bool Continues(string cell, string line) =>
        NumberParser.Parse(cell).Content == CellContent.Other || NumberParser.Parse(line).Content == CellContent.Number;

    /// <summary>True for a line with one tab, at its start or its end.</summary>
    private static bool IsCell(string line)
    {
        var tab = line.IndexOf('\t');
        return tab >= 0 && tab == line.LastIndexOf('\t') && (tab == 0 || tab == line.Length - 1);
    }
}
