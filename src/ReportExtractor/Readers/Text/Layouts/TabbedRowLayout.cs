using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>A line for each row, with tabs between cells.</summary>
internal sealed class TabbedRowLayout : ITableLayout
{
    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        while (next < lines.Count && lines[next].Text.Contains('\t'))
        {
            next++;
        }

        return next == start ? null : new Grid([.. lines.Skip(start).Take(next - start).Select(Row)], GridLayout.Rows);
    }

    private static GridRow Row(TextLine line)
    {
        var cells = new List<Cell>();
        var from = 0;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            if (i == line.Text.Length || line.Text[i] == '\t')
            {
                cells.Add(new Cell(line.Text[from..i], cells.Count, new TextLocation(line.Number, from + 1)));
                from = i + 1;
            }
        }

        return new GridRow(cells);
    }
}
