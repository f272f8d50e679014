using ReportExtractor.Documents;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lattice;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>From the letters and rules of a page to its tables and lines, from top to bottom.</summary>
internal static class PageLayout
{
    /// <summary>Lays out a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="budget">What may be used up.</param>
    public static IReadOnlyList<PageItem> Of(PdfPage page, ReaderBudget budget)
    {
        budget.TakeCharacters(page.Letters.Count);
        var view = new PageView(page);
        var tables = RuledTableFinder.Find(view.Rules);
        var (inside, outside) = Sort(view.Letters, tables);
        var items = new List<PageItem>();
        for (var i = 0; i < tables.Count; i++)
        {
            // Rules without text are a picture, or a frame around what stands in other tables.
            if (Array.Exists(inside[i], letters => letters.Count > 0))
            {
                items.Add(new PageTable(view.Number, tables[i].Box, Rows(tables[i], inside[i], view, budget)));
            }
        }

        var lines = LetterLine.Of(outside);
        var left = lines.Count > 0 ? lines.Min(line => line.Box.Left) : 0;
        foreach (var line in lines)
        {
            budget.TakePart();
            items.Add(new PageTextLine(view.Number, line.Box, LineWriter.WriteInColumns(line, left, view), line, view));
        }

        return [.. items.OrderBy(item => item.Box.Top)];
    }

    /// <summary>Which letters stand in which cell of which table, by their middle; and which in none.</summary>
    private static (List<PdfLetter>[][] Inside, List<PdfLetter> Outside) Sort(IReadOnlyList<PdfLetter> letters, IReadOnlyList<RuledTable> tables)
    {
        List<PdfLetter>[][] inside = [.. tables.Select(table => table.Cells.Select(_ => new List<PdfLetter>()).ToArray())];
        var outside = new List<PdfLetter>();
        foreach (var letter in letters)
        {
            var (x, y) = ((letter.Box.Left + letter.Box.Right) / 2, (letter.Box.Top + letter.Box.Bottom) / 2);
            var isTaken = false;
            for (var i = 0; i < tables.Count && !isTaken; i++)
            {
                if (tables[i].CellAt(x, y) is var cell and >= 0)
                {
                    inside[i][Above(tables[i], cell, letter) is var above and >= 0 && inside[i][above].Count > 0 ? above : cell].Add(letter);
                    isTaken = true;
                }
            }

            if (!isTaken)
            {
                outside.Add(letter);
            }
        }

        return (inside, outside);
    }

    /// <summary>The cell above, for a letter that the rule between the two strikes through: text that has no room runs out of its cell at the bottom.</summary>
    private static int Above(RuledTable table, int cell, PdfLetter letter)
    {
        // A letter's body reaches from its middle a third of its size up; what its font leaves free above it may touch a rule.
        const double body = 0.3;
        var (x, y) = ((letter.Box.Left + letter.Box.Right) / 2, (letter.Box.Top + letter.Box.Bottom) / 2);
        var row = table.Cells[cell].Row;
        return row > 0 && y - table.Rows[row] < body * letter.FontSize ? table.CellAt(x, table.Rows[row - 1]) : -1;
    }

    private static IReadOnlyList<IReadOnlyList<PageCell>> Rows(RuledTable table, List<PdfLetter>[] letters, PageView view, ReaderBudget budget)
    {
        var rows = Enumerable.Range(0, table.Rows.Length - 1).Select(_ => new List<(int Column, PageCell Cell)>()).ToList();
        for (var i = 0; i < table.Cells.Count; i++)
        {
            budget.TakePart();
            var cell = table.Cells[i];
            var box = new PdfBox(table.Columns[cell.Column], table.Rows[cell.Row], table.Columns[cell.Column + cell.ColumnSpan], table.Rows[cell.Row + cell.RowSpan]);
            var text = CellWriter.Write(letters[i], box.Width);
            rows[cell.Row].Add((cell.Column, new PageCell(box.Left, box.Right, cell.RowSpan, text, view.Locate(box))));
        }

        return [.. rows.Select(row => row.OrderBy(cell => cell.Column).Select(cell => cell.Cell).ToList())];
    }
}
