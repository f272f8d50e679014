using ReportExtractor.Pdf;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lattice;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>Sorts the letters and rules of a page into tables and lines, from top to bottom, column by column.</summary>
internal static class PageLayout
{
    /// <summary>Lays out a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="number">The number of its first column, among those of all pages.</param>
    /// <param name="budget">What may be used.</param>
    /// <returns>The items of each of its columns; most pages have one.</returns>
    public static IReadOnlyList<IReadOnlyList<PageItem>> Of(PdfPage page, int number, ReaderBudget budget)
    {
        budget.AddCharacters(page.Letters.Count);
        var view = new PageView(page);
        var tables = RuledTableFinder.Find(view.Rules);
        var letters = TableLetters.Sort(view.Letters, tables);
        var everywhere = new PdfBox(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity);
        var columns = PageColumns.Of(new PageFlow(everywhere, LetterLine.Of(letters.Outside)));
        List<PageItem>[] items = [.. columns.Select((column, index) => Lines(column, number + index, view, budget))];
        for (var i = 0; i < tables.Count; i++)
        {
            // Rules without text are a picture, or a frame around other tables.
            if (Array.Exists(letters.In(i), cell => cell.Count > 0))
            {
                var column = Math.Max(0, columns.FindIndex(column => column.Contains(tables[i].Box)));
                items[column].Add(new PageTable(number + column, tables[i].Box, Rows(tables[i], i, letters, view, budget)));
            }
        }

        return [.. items.Select(column => column.OrderBy(item => item.Box.Top).ToList())];
    }

    private static List<PageItem> Lines(PageFlow column, int number, PageView view, ReaderBudget budget)
    {
        var items = new List<PageItem>();
        var left = column.Lines.Count > 0 ? column.Lines.Min(line => line.Box.Left) : 0;
        foreach (var line in column.Lines)
        {
            budget.AddPart();
            items.Add(new PageTextLine(number, line.Box, ColumnWriter.Write(line, left, view), line, view));
        }

        return items;
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
