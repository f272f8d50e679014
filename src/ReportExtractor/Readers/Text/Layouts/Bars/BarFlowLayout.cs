using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts.Bars;

/// <summary>
/// A Word table that is too wide for antiword, which writes a bar for each mark at the end of a cell and of a row, and breaks long lines
/// at any space.
/// </summary>
internal sealed class BarFlowLayout : ITableLayout
{
    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        var end = start;
        while (end < lines.Count && LineKind.HasBar(lines[end].Text))
        {
            end++;
        }

        // One line alone was not broken. The first bar of all ends a cell, and so does the last.
        if (end - start < 2
            || lines[start].Text.StartsWith('|')
            || !lines[end - 1].Text.AsSpan().TrimEnd().EndsWith("|")
            || LineKind.IsProse(lines[start].Text))
        {
            return null;
        }

        var stream = new CellStream(Cells(lines, start, end));
        if (!stream.HasRowUnderHeaders)
        {
            return null;
        }

        next = end;
        return new Grid([.. stream.Rows(headers: true)], GridLayout.Rows);
    }

    private static List<Cell> Cells(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var cells = new List<Cell>();
        Cell? open = null;
        for (var i = start; i < end; i++)
        {
            var from = 0;
            var text = lines[i].Text;
            for (var at = 0; at <= text.Length; at++)
            {
                if (at < text.Length && text[at] != '|')
                {
                    continue;
                }

                var piece = new Cell(text[from..at], cells.Count, new TextLocation(lines[i].Number, from + 1));
                open = open is null || IsBlank(open) ? piece : IsBlank(piece) ? open : open with { Text = open.Text + "\n" + piece.Text };
                if (at < text.Length)
                {
                    cells.Add(open);
                    open = null;
                }

                from = at + 1;
            }
        }

        return cells;
    }

    private static bool IsBlank(Cell cell) => cell.Text.AsSpan().Trim().IsEmpty;
}
