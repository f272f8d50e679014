using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text;

/// <summary>
/// A Word file's text as LibreOffice writes it: a line for each cell, an empty one for an empty cell, and one for a cell that a group above
/// reaches down into. No mark ends a row; that all rows of a table have the same cells tells where they end.
/// </summary>
internal sealed class EmptyLineLayout : ITableLayout
{
    // The tables of the lines that were looked at last, by the index of their first line, and that of the line behind each.
    private readonly Dictionary<int, (Grid Table, int Next)> _tables = [];
    private IReadOnlyList<TextLine>? _lines;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        if (!ReferenceEquals(lines, _lines))
        {
            _lines = lines;
            ReadAll(lines);
        }

        (var table, next) = _tables.TryGetValue(start, out var found) ? found : (null, start);
        return table;
    }

    private void ReadAll(IReadOnlyList<TextLine> lines)
    {
        _tables.Clear();
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && !BarLayout.IsProse(lines[end].Text))
            {
                end++;
            }

            var cells = lines.Skip(start).Take(end - start).Select((line, i) => new Cell(line.Text, i, new TextLocation(line.Number, 1))).ToList();
            foreach (var (first, next, rows) in new CellStream(cells).TablesWithoutMarks())
            {
                _tables.Add(start + first, (new Grid([.. rows], GridLayout.Rows), start + next));
            }

            start = end + 1;
        }
    }
}
