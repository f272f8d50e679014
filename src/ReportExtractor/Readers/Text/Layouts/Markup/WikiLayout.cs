using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Text.Layouts.Markup;

/// <summary>
/// A table of MediaWiki, between {| and |}: |- begins a row, | or ! at the beginning of a line begins a cell, || or !! another one in the
/// same line. Attributes may be in front of a cell, and are no part of it.
/// </summary>
/// <param name="budget">What may be used.</param>
internal sealed partial class WikiLayout(ReaderBudget budget) : ITableLayout
{
    private const string End = "|}";

    /// <summary>The most lines of a table of a report: a table without an end must not include the rest of the text.</summary>
    private const int MostLines = 5000;

    // The line in which the next table ends. Lines are searched in order, each once.
    private int _end = -1;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        if (!LineKind.BeginsWikiTable(lines[start].Text))
        {
            return null;
        }

        _end = Math.Max(_end, start);
        while (_end < lines.Count && !lines[_end].Text.AsSpan().TrimStart().StartsWith(End))
        {
            _end++;
        }

        if (_end == lines.Count || _end >= start + MostLines)
        {
            return null;
        }

        next = _end + 1;
        var rows = Rows(lines, start + 1, _end);
        budget.AddParts(rows.Sum(row => row.Cells.Count));
        var isRegular = rows.TrueForAll(row => row.Cells.Count == rows[0].Cells.Count && row.Cells.All(cell => cell.ColumnSpan == 1));
        return new Grid(rows, isRegular ? GridLayout.Columns : GridLayout.Rows);
    }

    private static List<GridRow> Rows(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var rows = new List<GridRow>();
        var cells = new List<Cell>();
        for (var i = start; i < end; i++)
        {
            var line = lines[i].Text;
            var text = line.AsSpan().TrimStart();
            if (text.StartsWith("|-"))
            {
                EndRow();
            }
            else if (text.StartsWith("|+"))
            {
                EndRow();
                cells.Add(new Cell(text[2..].ToString(), 0, new TextLocation(lines[i].Number, line.Length - text.Length + 3)));
                EndRow();
            }
            else if (text is ['|' or '!', ..])
            {
                Cut(lines[i], line.Length - text.Length + 1, text[0] == '!', cells);
            }
            else if (cells.Count > 0 && !text.IsEmpty)
            {
                cells[^1] = cells[^1] with { Text = cells[^1].Text + "\n" + line };
            }
        }

        EndRow();
        return rows;

        void EndRow()
        {
            if (cells.Count > 0)
            {
                rows.Add(new GridRow(cells));
                cells = [];
            }
        }
    }

    private static void Cut(TextLine line, int from, bool isHeader, List<Cell> cells)
    {
        while (true)
        {
            var text = line.Text;
            var bars = text.IndexOf("||", from, StringComparison.Ordinal);
            var marks = isHeader ? text.IndexOf("!!", from, StringComparison.Ordinal) : -1;
            var end = bars < 0 ? marks : marks < 0 ? bars : Math.Min(bars, marks);
            var cell = text[from..(end < 0 ? text.Length : end)];
            var attributes = Attributes().Match(cell);
            cells.Add(new Cell(cell[attributes.Length..], cells.Count, new TextLocation(line.Number, from + attributes.Length + 1))
            {
                ColumnSpan = attributes.Groups["columns"] is { Success: true, ValueSpan: var columns } ? int.Parse(columns) : 1,
            });
            if (end < 0)
            {
                return;
            }

            from = end + 2;
        }
    }

    /// <summary>What is in front of the only bar of a cell: colspan="3" style="…".</summary>
    [GeneratedRegex(
        """^\s*(?:(?:colspan\s*=\s*"?(?<columns>[1-9][0-9]?)"?|[a-z-]+\s*=\s*(?:"[^"|]*"|[^\s"|]+))\s*)+\|""",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Attributes();
}
