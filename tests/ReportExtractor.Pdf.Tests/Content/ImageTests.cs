using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Pdf.Tests.Content;

/// <summary>The streams of images, for those who look at their pixels.</summary>
[TestFixture]
internal sealed class ImageTests
{
    private const int Limit = 1000;

    [Test]
    public void Generic_filters_are_undone_and_the_filter_of_images_is_named()
    {
        var image = Read(
            "<< /Subtype /Image /Width 16 /Height 2 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter [/ASCIIHexDecode /CCITTFaxDecode] "
            + "/DecodeParms [null << /K -1 /Columns 16 /Rows 2 /BlackIs1 true >>] >>",
            "01 02>");
        Assert.Multiple(() =>
        {
            Assert.That(image.Bytes.ToArray(), Is.EqualTo(new byte[] { 1, 2 }));
            Assert.That(image.Filter, Is.EqualTo("CCITTFaxDecode"));
            Assert.That(image.Fax, Is.EqualTo(new PdfFaxParameters { K = -1, Columns = 16, Rows = 2, BlackIsOne = true }));
            Assert.That((image.Width, image.Height, image.BitsPerComponent), Is.EqualTo((16, 2, 1)));
            Assert.That(image.Palette, Is.Null);
        });
    }

    [Test]
    public void A_palette_comes_with_the_model_of_its_colours()
    {
        var image = Read("<< /Subtype /Image /Width 1 /Height 1 /ColorSpace [/Indexed /DeviceRGB 1 <000000FFFFFF>] >>", "\0");
        Assert.Multiple(() =>
        {
            Assert.That(image.Palette!.Value.ToArray(), Is.EqualTo(new byte[] { 0, 0, 0, 255, 255, 255 }));
            Assert.That((image.Model, image.Components), Is.EqualTo((PdfColourModel.Rgb, 3)));
        });
    }

    [Test]
    public void A_stencil_has_one_bit_and_says_so()
    {
        var image = Read("<< /Subtype /Image /Width 8 /Height 1 /ImageMask true /Decode [1 0] >>", "x");
        Assert.Multiple(() =>
        {
            Assert.That(image.IsStencil, Is.True);
            Assert.That(image.BitsPerComponent, Is.EqualTo(1));
            Assert.That(image.Decode, Is.EqualTo(new[] { 1.0, 0 }));
        });
    }

    [Test]
    public void An_image_knows_how_it_is_placed_and_whether_it_is_pale()
    {
        var page = new ContentPage()
            .Add(1, "<< /Subtype /Image /ImageMask true >>", "x")
            .Set("Resources", "<< /XObject << /X 1 0 R >> >>")
            .Show("q 30 0 0 20 10 40 cm /X Do 1 g /X Do Q");
        Assert.Multiple(() =>
        {
            Assert.That(page.Images[0].Placement, Is.EqualTo(new PdfPlacement(30, 0, 0, -20, 10, 60)));
            Assert.That(page.Images.Select(image => image.IsPale), Is.EqualTo(new[] { false, true }));
        });
    }

    [Test]
    public void An_image_beyond_the_limit_is_refused()
    {
        var bomb = new string('\u0081', 2 * Limit);
        var failure = Assert.Throws<PdfException>(() => Read("<< /Subtype /Image /Filter /RunLengthDecode >>", bomb));
        Assert.That(failure!.Failure, Is.EqualTo(PdfFailure.TooLarge));
    }

    private static PdfImageData Read(string dictionary, string bytes) => new ContentPage()
        .Add(1, dictionary, bytes)
        .Set("Resources", "<< /XObject << /X 1 0 R >> >>")
        .Show("q 10 0 0 10 0 0 cm /X Do Q")
        .Images[0].Source!.Read(Limit, CancellationToken.None);
}
