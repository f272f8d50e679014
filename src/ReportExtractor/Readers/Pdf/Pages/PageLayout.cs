using ReportExtractor.Pdf;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lattice;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>Sorts the letters and rules of a page into tables and lines, from top to bottom.</summary>
internal static class PageLayout
{
    /// <summary>
    /// A letter's body reaches this far up from its middle, as a multiple of its size. The space that its font leaves above the body may
    /// touch a rule.
    /// </summary>
    private const double Body = 0.3;

    /// <summary>Lays out a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="budget">What may be used.</param>
    public static IReadOnlyList<PageItem> Of(PdfPage page, ReaderBudget budget)
    {
        budget.AddCharacters(page.Letters.Count);
        var view = new PageView(page);
        var tables = RuledTableFinder.Find(view.Rules);
        var (inside, outside) = Sort(view.Letters, tables);
        var items = new List<PageItem>();
        for (var i = 0; i < tables.Count; i++)
        {
            // Rules without text are a picture, or a frame around other tables.
            if (Array.Exists(inside[i], letters => letters.Count > 0))
            {
                items.Add(new PageTable(view.Number, tables[i].Box, Rows(tables[i], inside[i], view, budget)));
            }
        }

        var lines = LetterLine.Of(outside);
        var left = lines.Count > 0 ? lines.Min(line => line.Box.Left) : 0;
        foreach (var line in lines)
        {
            budget.AddPart();
            items.Add(new PageTextLine(view.Number, line.Box, ColumnWriter.Write(line, left, view), line, view));
        }

        return [.. items.OrderBy(item => item.Box.Top)];
    }

    /// <summary>The letters of each cell of each table, by their middle, and the letters outside the tables.</summary>
    private static (List<PdfLetter>[][] Inside, List<PdfLetter> Outside) Sort(
        IReadOnlyList<PdfLetter> letters, IReadOnlyList<RuledTable> tables)
    {
        List<PdfLetter>[][] inside = [.. tables.Select(table => table.Cells.Select(_ => new List<PdfLetter>()).ToArray())];
        var outside = new List<PdfLetter>();
        foreach (var letter in letters)
        {
            var list = outside;
            for (var i = 0; i < tables.Count && ReferenceEquals(list, outside); i++)
            {
                if (tables[i].CellAt(letter.Box.Centre(), letter.Box.Middle()) is var cell and >= 0)
                {
                    var above = CellAbove(tables[i], cell, letter);
                    list = inside[i][above >= 0 && inside[i][above].Count > 0 ? above : cell];
                }
            }

            list.Add(letter);
        }

        return (inside, outside);
    }

    /// <summary>
    /// The cell above if the rule between the two strikes through a letter, or -1: text without enough room runs out of its cell at the
    /// bottom.
    /// </summary>
    private static int CellAbove(RuledTable table, int cell, PdfLetter letter)
    {
        var row = table.Cells[cell].Row;
        return row > 0 && letter.Box.Middle() - table.Rows[row] < Body * letter.FontSize
            ? table.CellAt(letter.Box.Centre(), table.Rows[row - 1])
            : -1;
    }

    private static IReadOnlyList<IReadOnlyList<PageCell>> Rows(
        RuledTable table, List<PdfLetter>[] letters, PageView view, ReaderBudget budget)
    {
        var rows = Enumerable.Range(0, table.Rows.Length - 1).Select(_ => new List<(int Column, PageCell Cell)>()).ToList();
        for (var i = 0; i < table.Cells.Count; i++)
        {
            budget.AddPart();
            var cell = table.Cells[i];
            var box = table.BoxOf(cell);
            var text = CellWriter.Write(letters[i], box.Width);
            rows[cell.Row].Add((cell.Column, new PageCell(box.Left, box.Right, cell.RowSpan, text, view.Locate(box))));
        }

        return [.. rows.Select(row => row.OrderBy(cell => cell.Column).Select(cell => cell.Cell).ToList())];
    }
}
