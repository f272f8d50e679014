using ReportExtractor.Imaging.Composing;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Tests.Composing;

[TestFixture]
internal sealed class PageComposerTests
{
    private const int Side = 100;

    [Test]
    public void Strips_become_one_page()
    {
        var page = Compose(Strip(0, Picture(Side, Side / 2, 10)), Strip(36, Picture(Side, Side / 2, 200)));

        Assert.That((page.Width, page.Height), Is.EqualTo((Side, Side)));
        Assert.That((page.Row(10)[50], page.Row(90)[50]), Is.EqualTo(((byte)10, (byte)200)));
    }

    [Test]
    public void A_picture_is_painted_only_where_its_mask_lets_it()
    {
        var mask = new Source(new PdfImageData(2, 1, new byte[] { 0b0100_0000 }) { BitsPerComponent = 1, IsStencil = true });
        var page = Compose(Whole(Picture(Side, Side, 0) with { Mask = mask }));

        Assert.That((page.Row(50)[10], page.Row(50)[90]), Is.EqualTo(((byte)0, (byte)255)));
    }

    [Test]
    public void Colours_of_one_picture_are_kept_beside_the_others()
    {
        var red = new byte[Side * Side * 3];
        for (var i = 0; i < red.Length; i += 3)
        {
            red[i] = 255;
        }

        var page = Compose(
            Strip(0, Picture(Side, Side / 2, 10)),
            Strip(36, new PdfImageData(Side, Side / 2, red) { Model = PdfColourModel.Rgb, Components = 3 }));

        Assert.That((page.Row(90)[50], page.Darkest!.Row(90)[50]), Is.EqualTo(((byte)255, (byte)0)));
        Assert.That((page.Row(10)[50], page.Darkest.Row(10)[50]), Is.EqualTo(((byte)10, (byte)10)));
    }

    [Test]
    public void A_damaged_picture_is_an_error_and_no_blank_page()
    {
        var failure = Assert.Throws<ImageException>(() => Compose(Whole(Picture(Side, Side, 0) with { IsDamaged = true })));

        Assert.That(failure!.Kind, Is.EqualTo(ImageFaultKind.Damaged));
    }

    [Test]
    public void A_page_without_a_picture_says_so() =>
        Assert.That(Assert.Throws<ImageException>(() => Compose())!.Kind, Is.EqualTo(ImageFaultKind.Missing));

    private static PdfImageData Picture(int width, int height, byte light)
    {
        var samples = new byte[width * height];
        samples.AsSpan().Fill(light);
        return new PdfImageData(width, height, samples);
    }

    private static PdfImage Whole(PdfImageData data) => Place(0, 72, data);

    private static PdfImage Strip(double top, PdfImageData data) => Place(top, 36, data);

    private static PdfImage Place(double top, double height, PdfImageData data) => new(new PdfBox(0, top, 72, top + height))
    {
        Source = new Source(data),
        Placement = new PdfPlacement(72, 0, 0, -height, 0, top + height),
    };

    private static GrayImage Compose(params PdfImage[] images) =>
        PageComposer.Compose(new PdfPage(1, 72, 72, 0) { Images = images }, ImagingLimits.Default, default);

    private sealed class Source(PdfImageData data) : PdfImageSource
    {
        public override PdfImageData Read(int maxBytes, CancellationToken cancellationToken) => data;
    }
}
