using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// The text of a Word file as LibreOffice writes it: a line for each cell, and an empty line for an empty cell and for a cell into which
/// a group reaches down. There is no mark at the end of a row; the ends are found because all rows of a table have the same number of
/// cells.
/// </summary>
internal sealed class EmptyLineLayout : WholeTextLayout
{
    /// <inheritdoc/>
    protected override IEnumerable<(int First, int Next, Grid Table)> Find(IReadOnlyList<TextLine> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && !LineKind.IsProse(lines[end].Text))
            {
                end++;
            }

            var cells = lines.Skip(start).Take(end - start)
                .Select((line, i) => new Cell(line.Text, i, new TextLocation(line.Number, 1)))
                .ToList();
            foreach (var (first, next, rows) in new CellStream(cells).TablesWithoutMarks())
            {
                yield return (start + first, start + next, new Grid([.. rows], GridLayout.Rows));
            }

            start = end + 1;
        }
    }
}
