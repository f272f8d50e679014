using ReportExtractor.Documents;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// A cell a line, marked by a tab in front of it (or behind it); a line without tab goes on with the cell before.
/// An empty line ends the row. Where no empty lines part the rows, only the order of the cells is known.
/// </summary>
internal sealed class TabbedCellLayout : ITableLayout
{
    /// <summary>No form has a row of more cells: its widest are the sixteen headers of the review table. A longer run is a table whose rows are not parted.</summary>
    private const int MostCellsInRow = 24;

    // Up to this line of those that were looked at last there are rows of one cell alone.
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
        var parted = true;
        while (ReadRow(lines, next, out var end) is { } row)
        {
            rows.Add(row);
            parted &= row.Cells.Count <= MostCellsInRow;
            next = end;
            while (next < lines.Count && lines[next].IsEmpty)
            {
                next++;
            }
        }

        // One line with one tab may be anything: a table has rows of several such lines.
        if (!rows.Exists(row => row.Cells.Count > 1))
        {
            _noTable = (lines, next);
            next = start;
            return null;
        }

        return parted ? new Grid(rows, GridLayout.Rows) : new Grid([new GridRow([.. rows.SelectMany(row => row.Cells)])], GridLayout.Sequence);
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
                cells.Add(new Cell(line.Text.Replace("\t", ""), cells.Count, new TextLocation(line.Number, line.Text.StartsWith('\t') ? 2 : 1)));
            }
            else if (line.Text.Contains('\t') || cells.Count == 0)
            {
                return null;
            }
            else if (!GoesOn(cells[^1].Text, line.Text))
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

    /// <summary>Text goes on with text and digits with digits; a heading behind a number is no part of its cell.</summary>
    private static bool GoesOn(string cell, string line) =>
        NumberParser.Parse(cell).Content == CellContent.Other || NumberParser.Parse(line).Content == CellContent.Number;

    /// <summary>One tab, at the one end or the other.</summary>
    private static bool IsCell(string line)
    {
        var tab = line.IndexOf('\t');
        return tab >= 0 && tab == line.LastIndexOf('\t') && (tab == 0 || tab == line.Length - 1);
    }
}
