using ReportExtractor.Imaging.Layout;
using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Tests.Layout;

[TestFixture]
internal sealed class RulesTests
{
    private const int Dpi = 200;
    private const int RowHeight = 34;
    private const int Rows = 4;

    private static readonly PixelBox Table = new(100, 100, 700, 100 + (Rows * RowHeight));

    [TestCase(0)]
    [TestCase(215)]
    public void A_rule_parts_cells_however_faint_it_is(byte light)
    {
        var page = Page();
        Drawing.Fill(page, new PixelBox(400, Table.Top, 402, Table.Bottom), light);

        Assert.That(CellsOf(page), Has.Count.EqualTo(2 * Rows));
    }

    [Test]
    public void Strokes_of_letters_that_stand_above_each_other_in_low_rows_are_no_rule()
    {
        var page = Page();
        for (var row = 0; row < Rows; row++)
        {
            var top = Table.Top + (row * RowHeight);
            Drawing.Fill(page, new PixelBox(400, top + 5, 403, top + RowHeight - 3));
        }

        Assert.That(CellsOf(page), Has.Count.EqualTo(Rows));
    }

    [Test]
    public void A_rule_of_one_row_is_found()
    {
        var page = Page();
        Drawing.Fill(page, new PixelBox(400, Table.Top + RowHeight, 402, Table.Top + (2 * RowHeight)));

        Assert.That(CellsOf(page), Has.Count.EqualTo(Rows + 1));
    }

    private static IReadOnlyList<TableCell> CellsOf(GrayImage page) =>
        PageLayoutFinder.Find(new PreparedPage(page, Turn.None, 0, 0, Dpi), default).Cells;

    /// <summary>A table of one column.</summary>
    private static GrayImage Page()
    {
        var page = Drawing.Paper(800, 400);
        for (var row = 0; row <= Rows; row++)
        {
            Drawing.Fill(page, new PixelBox(Table.Left, Table.Top + (row * RowHeight), Table.Right + 2, Table.Top + (row * RowHeight) + 2));
        }

        Drawing.Fill(page, new PixelBox(Table.Left, Table.Top, Table.Left + 2, Table.Bottom + 2));
        Drawing.Fill(page, new PixelBox(Table.Right, Table.Top, Table.Right + 2, Table.Bottom + 2));
        return page;
    }
}
