using ReportExtractor.Cli.Reports;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Documents;

namespace ReportExtractor.Cli.Show;

/// <summary>Shows a document as its reader found it, before anything was matched: lines and tables in reading order.</summary>
/// <param name="screen">Where to write.</param>
internal sealed class RawView(Screen screen)
{
    /// <summary>Two Chinese characters, and the gap to the next column.</summary>
    private const int LeastColumn = 6;

    /// <summary>Writes the document.</summary>
    /// <param name="document">The document.</param>
    public void Write(Document document)
    {
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph { Text: var text } when !string.IsNullOrWhiteSpace(text):
                    screen.Paragraph(0, text);
                    break;
                case Grid grid:
                    Write(grid);
                    break;
            }
        }
    }

    private void Write(Grid grid)
    {
        var columns = grid.Rows.Select(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column) + 1).DefaultIfEmpty().Max();
        if (columns == 0)
        {
            return;
        }

        var place = grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Location).First();
        screen.Line();
        screen.Paragraph(0, $"[{screen.Texts.Both(screen.Texts.LayoutOf(grid.Layout), screen.Texts.PlaceOf(place))}]", Style.Faint);
        if (columns * LeastColumn > screen.Width)
        {
            WriteRows(grid);
        }
        else
        {
            WriteTable(grid, columns);
        }

        screen.Line();
    }

    /// <summary>More columns than the screen has room for: a paragraph for each row.</summary>
    private void WriteRows(Grid grid)
    {
        foreach (var row in grid.Rows)
        {
            screen.Paragraph(1, string.Join(' ', row.Cells.Select(Shown)));
        }
    }

    private void WriteTable(Grid grid, int columns)
    {
        var table = new TextTable([.. Enumerable.Repeat(new TextTableColumn(""), columns)]);
        foreach (var row in grid.Rows)
        {
            var cells = new StyledText[columns];
            Array.Fill(cells, "");
            foreach (var cell in row.Cells)
            {
                cells[cell.Column] = Shown(cell);
            }

            table.Add(cells);
        }

        table.Write(screen, indent: 1);
    }

    private static string Shown(Cell cell) => $"[{cell.Text.Trim()}]";
}
