using ReportExtractor.Imaging.Layout;
using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Tests.Layout;

[TestFixture]
internal sealed class RulesTests
{
    private const int Dpi = 200;
    private const int RowHeight = 34;
    private const int HighRow = 54;
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

    [Test]
    public void A_stroke_that_fills_its_row_is_no_rule_where_the_rest_of_its_letter_is_near()
    {
        var page = Page();
        Drawing.Fill(page, new PixelBox(400, Table.Top, 402, Table.Top + RowHeight));
        for (var y = Table.Top + 6; y < Table.Top + RowHeight - 4; y += 6)
        {
            Drawing.Fill(page, new PixelBox(384, y, 395, y + 4));
            Drawing.Fill(page, new PixelBox(406, y, 420, y + 4));
        }

        Assert.That(CellsOf(page), Has.Count.EqualTo(Rows));
    }

    [Test]
    public void A_rule_that_a_fax_tore_goes_on_in_line_with_the_rest_of_it()
    {
        var page = Page(HighRow);
        Drawing.Fill(page, new PixelBox(400, Table.Top, 402, Table.Top + (2 * HighRow)));
        for (var y = Table.Top + (2 * HighRow); y < Table.Top + (Rows * HighRow); y += 10)
        {
            Drawing.Fill(page, new PixelBox(400, y, 402, y + 7));
        }

        Assert.That(CellsOf(page), Has.Count.EqualTo(2 * Rows));
    }

    [Test]
    public void A_1_in_line_with_a_rule_is_no_part_of_it()
    {
        var page = Page(HighRow);
        Drawing.Fill(page, new PixelBox(400, Table.Top, 402, Table.Top + (2 * HighRow)));
        Drawing.Fill(page, new PixelBox(400, Table.Top + (2 * HighRow) + 12, 403, Table.Top + (2 * HighRow) + 42));

        Assert.That(CellsOf(page), Has.Count.EqualTo(2 + Rows));
    }

    [Test]
    public void A_rule_across_that_a_fax_tore_is_as_long_as_the_others()
    {
        var page = Page(HighRow);
        var rule = Table.Top + (2 * HighRow);
        for (var x = 300; x < Table.Right; x += 14)
        {
            Drawing.Fill(page, new PixelBox(x, rule, x + 8, rule + 2), byte.MaxValue);
        }

        Assert.That(CellsOf(page), Has.Count.EqualTo(Rows));
    }

    [Test]
    public void A_rule_that_ends_at_a_high_cell_ends_there()
    {
        var page = Page(HighRow);
        var rule = Table.Top + (2 * HighRow);
        Drawing.Fill(page, new PixelBox(400, Table.Top, 402, Table.Top + (Rows * HighRow)));
        Drawing.Fill(page, new PixelBox(402, rule, Table.Right, rule + 2), byte.MaxValue);
        Drawing.Fill(page, new PixelBox(430, rule - 10, 600, rule + 10));

        Assert.That(CellsOf(page), Has.Count.EqualTo((2 * Rows) - 1));
    }

    [Test]
    public void Rules_may_run_along_the_edge_of_the_page()
    {
        var page = Drawing.Paper(800, 400);
        for (var y = 100; y <= 300; y += 100)
        {
            Drawing.Fill(page, new PixelBox(0, y, 800, y + 2));
        }

        Drawing.Fill(page, new PixelBox(0, 100, 2, 302));

        Assert.That(() => CellsOf(page), Throws.Nothing);
    }

    private static IReadOnlyList<TableCell> CellsOf(GrayImage page) =>
        PageLayoutFinder.Find(new PreparedPage(page, Turn.None, 0, 0, Dpi), default).Cells;

    /// <summary>A table of one column.</summary>
    private static GrayImage Page(int rowHeight = RowHeight)
    {
        var page = Drawing.Paper(800, 400);
        var bottom = Table.Top + (Rows * rowHeight);
        for (var row = 0; row <= Rows; row++)
        {
            Drawing.Fill(page, new PixelBox(Table.Left, Table.Top + (row * rowHeight), Table.Right + 2, Table.Top + (row * rowHeight) + 2));
        }

        Drawing.Fill(page, new PixelBox(Table.Left, Table.Top, Table.Left + 2, bottom + 2));
        Drawing.Fill(page, new PixelBox(Table.Right, Table.Top, Table.Right + 2, bottom + 2));
        return page;
    }
}
