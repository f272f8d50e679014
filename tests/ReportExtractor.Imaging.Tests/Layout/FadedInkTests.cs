using ReportExtractor.Imaging.Layout;
using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Tests.Layout;

[TestFixture]
internal sealed class FadedInkTests
{
    private static readonly PixelBox Figure = new(100, 100, 120, 130);

    [Test]
    public void Coloured_ink_that_is_read_as_paper_is_not_forgotten()
    {
        var faded = new FadedInk(Page(isColoured: true));

        Assert.That(faded.IsIn(Figure.Grow(20, 20)), Is.True);
        Assert.That(faded.IsIn(new PixelBox(300, 300, 400, 400)), Is.False);
        Assert.That(faded.LinesBeside(new PageLayout([], [], [])), Has.Count.EqualTo(1));
    }

    [Test]
    public void Black_ink_is_read_and_not_faded() => Assert.That(new FadedInk(Page(isColoured: false)).IsIn(Figure), Is.False);

    private static PreparedPage Page(bool isColoured)
    {
        var (lightest, darkest) = (Drawing.Paper(500, 500), Drawing.Paper(500, 500));
        Drawing.Fill(darkest, Figure, 30);
        if (!isColoured)
        {
            Drawing.Fill(lightest, Figure, 30);
        }

        return new PreparedPage(lightest with { Darkest = darkest }, Turn.None, 0, 0, 200);
    }
}
