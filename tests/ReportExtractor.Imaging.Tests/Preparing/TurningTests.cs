using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Tests.Preparing;

[TestFixture]
internal sealed class TurningTests
{
    private static readonly GrayImage Image = new(3, 2, [1, 2, 3, 4, 5, 6]);

    [TestCase(Turn.Right, 2, new byte[] { 4, 1, 5, 2, 6, 3 })]
    [TestCase(Turn.Half, 3, new byte[] { 6, 5, 4, 3, 2, 1 })]
    [TestCase(Turn.Left, 2, new byte[] { 3, 6, 2, 5, 1, 4 })]
    [TestCase(Turn.None, 3, new byte[] { 1, 2, 3, 4, 5, 6 })]
    public void A_picture_is_turned_clockwise(Turn turn, int width, byte[] pixels)
    {
        var turned = Turning.Apply(Image, turn);

        Assert.That(turned.Width, Is.EqualTo(width));
        Assert.That(turned.Pixels, Is.EqualTo(pixels));
    }
}
