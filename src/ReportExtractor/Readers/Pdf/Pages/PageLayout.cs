using ReportExtractor.Pdf;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lattice;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>Sorts the letters and rules of a page into tables and lines, from top to bottom.</summary>
internal static class PageLayout
{
    /// <summary>Lays out a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="budget">What may be used.</param>
    public static IReadOnlyList<PageItem> Of(PdfPage page, ReaderBudget budget)
    {
        budget.AddCharacters(page.Letters.Count);
        var view = new PageView(page);
        var tables = RuledTableFinder.Find(view.Rules);
        var letters = TableLetters.Sort(view.Letters, tables);
        var items = new List<PageItem>();
        for (var i = 0; i < tables.Count; i++)
        {
            // Rules without text are a picture, or a frame around other tables.
            if (Array.Exists(letters.In(i), cell => cell.Count > 0))
            {
                items.Add(new PageTable(view.Number, tables[i].Box, Rows(tables[i], i, letters, view, budget)));
            }
        }

        var lines = LetterLine.Of(letters.Outside);
        var left = lines.Count > 0 ? lines.Min(line => line.Box.Left) : 0;
        foreach (var line in lines)
        {
            budget.AddPart();
            items.Add(new PageTextLine(view.Number, line.Box, ColumnWriter.Write(line, left, view), line, view));
        }

        return [.. items.OrderBy(item => item.Box.Top)];
    }

    private static IReadOnlyList<IReadOnlyList<PageCell>> Rows(
        RuledTable table, int number, TableLetters letters, PageView view, ReaderBudget budget)
    {
        var rows = Enumerable.Range(0, table.Rows.Length - 1).Select(_ => new List<(int Column, PageCell Cell)>()).ToList();
        for (var i = 0; i < table.Cells.Count; i++)
        {
            budget.AddPart();
            var cell = table.Cells[i];
            var box = table.BoxOf(cell);
            var text = CellWriter.Write(letters.In(number)[i], box.Width);
            rows[cell.Row].Add((cell.Column, new PageCell(box.Left, box.Right, cell.RowSpan, text, view.Locate(box))
            {
                Doubt = letters.IsCrossed(number, i) ? ReasonCodes.OverBorder : text.Doubt,
                MayJoinNeighbour = letters.IsContinued(number, i),
            }));
        }

        return [.. rows.Select(row => row.OrderBy(cell => cell.Column).Select(cell => cell.Cell).ToList())];
    }
}
