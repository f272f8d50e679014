using ReportExtractor.Imaging.Layout;
using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Tests.Layout;

[TestFixture]
internal sealed class LinesTests
{
    private const int Dpi = 200;
    private const int Digit = 20;

    private static readonly PixelBox Cell = new(100, 100, 300, 150);

    [Test]
    public void Headers_without_rules_are_parted_from_side_to_side_first()
    {
        var page = Drawing.Paper(800, 400);
        Drawing.Fill(page, new PixelBox(100, 100, 160, 124));
        Drawing.Fill(page, new PixelBox(100, 142, 160, 166));
        Drawing.Fill(page, new PixelBox(200, 121, 260, 145));
        Drawing.Fill(page, new PixelBox(300, 100, 360, 124));
        Drawing.Fill(page, new PixelBox(300, 142, 360, 166));

        Assert.That(Layout(page).Lines.Select(line => line.Box), Is.EquivalentTo(new PixelBox[]
        {
            new(100, 100, 160, 124), new(100, 142, 160, 166), new(200, 121, 260, 145), new(300, 100, 360, 124), new(300, 142, 360, 166),
        }));
    }

    [Test]
    public void In_a_frame_around_a_table_texts_of_a_row_stay_apart()
    {
        var page = Drawing.Paper(1200, 600);
        Frame(page, new PixelBox(100, 100, 1100, 400));
        for (var y = 130; y < 380; y += 50)
        {
            Drawing.Fill(page, new PixelBox(130, y, 300, y + 22));
            Drawing.Fill(page, new PixelBox(700, y, 712, y + Digit));
        }

        Assert.That(Layout(page).Cells.Single().Lines, Has.Count.EqualTo(10));
    }

    [Test]
    public void A_digit_alone_is_read_with_little_paper_above_and_below()
    {
        var page = Drawing.Paper(400, 300);
        Frame(page, Cell);
        Drawing.Fill(page, new PixelBox(190, 115, 202, 115 + Digit));

        var line = Layout(page).Cells.Single().Lines.Single();

        Assert.That(line.Crop.Height, Is.LessThanOrEqualTo(Digit * 1.25));
        Assert.That(line.Room.Height, Is.GreaterThan(line.Crop.Height));
    }

    [TestCase(210, 1)]
    [TestCase(245, 0)]
    public void A_cell_with_a_hairline_is_not_empty(byte light, int lines)
    {
        var page = Noisy();
        Frame(page, Cell);
        for (var i = 0; i < 24; i++)
        {
            page.Row(112 + i)[200 - (i / 3)] = light;
        }

        Assert.That(Layout(page).Cells.Single().Lines, Has.Count.EqualTo(lines));
    }

    private static PageLayout Layout(GrayImage page) => PageLayoutFinder.Find(new PreparedPage(page, Turn.None, 0, 0, Dpi), default);

    private static void Frame(GrayImage page, PixelBox box)
    {
        Drawing.Fill(page, new PixelBox(box.Left, box.Top, box.Right, box.Top + 2));
        Drawing.Fill(page, new PixelBox(box.Left, box.Bottom - 2, box.Right, box.Bottom));
        Drawing.Fill(page, new PixelBox(box.Left, box.Top, box.Left + 2, box.Bottom));
        Drawing.Fill(page, new PixelBox(box.Right - 2, box.Top, box.Right, box.Bottom));
    }

    /// <summary>Paper with noise of some steps of grey.</summary>
    private static GrayImage Noisy()
    {
        var page = Drawing.Paper(400, 300);
        var random = new Random(1);
        foreach (ref var pixel in page.Pixels.AsSpan())
        {
            pixel = (byte)(255 - random.Next(14));
        }

        return page;
    }
}
