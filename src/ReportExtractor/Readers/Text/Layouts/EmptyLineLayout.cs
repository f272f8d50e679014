using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// A Word file's text as LibreOffice writes it: a line for each cell, an empty one for an empty cell, and one for a cell that a group above
/// reaches down into. No mark ends a row; that all rows of a table have the same cells tells where they end.
/// </summary>
internal sealed class EmptyLineLayout : WholeTextLayout
{
    /// <inheritdoc/>
    protected override IEnumerable<(int First, int Next, Grid Table)> Find(IReadOnlyList<TextLine> lines)
    {
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
                yield return (start + first, start + next, new Grid([.. rows], GridLayout.Rows));
            }

            start = end + 1;
        }
    }
}
