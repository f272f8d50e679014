using ReportExtractor.Imaging;
using ReportExtractor.Ocr.Glyphs;
using ReportExtractor.Ocr.Lines;
using ReportExtractor.Ocr.Pages;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Tests.Pages;

/// <summary>What two witnesses say of a stroke that leans: a slash of 12 points in a scan of 200 dots an inch, or a 1.</summary>
[TestFixture]
internal sealed class WitnessesTests
{
    private const double Dpi = 200;
    private const double Slash = 0.4;
    private const int Height = 32;

    [TestCase("/", Slash, PdfLetterFlaw.None)]
    [TestCase("！", Slash, PdfLetterFlaw.None)]
    [TestCase("|", Slash, PdfLetterFlaw.None)]
    [TestCase("1", Slash, PdfLetterFlaw.NilByOne)]
    [TestCase("7", Slash, PdfLetterFlaw.NilByOne)]
    public void A_slash_is_a_stroke_that_is_no_digit_and_leans(string first, double lean, PdfLetterFlaw doubt)
    {
        Assert.That(Read(first, lean)!.Doubt, Is.EqualTo(doubt));
    }

    [TestCase(0)]
    [TestCase(0.1)]
    [TestCase(0.15)]
    public void A_stroke_that_hardly_leans_is_no_slash(double lean) =>
        Assert.That(Read("！", lean)?.Doubt, Is.Not.EqualTo(PdfLetterFlaw.None));

    private static ReadFigure? Read(string first, double lean) =>
        new Witnesses(new GlyphReader(NetFile.OfProgram())).ReadFigure([new LineCharacter(first, 0.6, 20)], Stroke(lean), Dpi);

    /// <summary>A stroke two pixels wide, with soft edges.</summary>
    private static GrayImage Stroke(double lean)
    {
        var crop = new GrayImage(60, Height + 12);
        crop.Pixels.AsSpan().Fill(byte.MaxValue);
        for (var y = 6; y < 6 + Height; y++)
        {
            var middle = 30 - (lean * (y - 6 - (Height / 2.0)));
            for (var x = 0; x < crop.Width; x++)
            {
                crop.Row(y)[x] = (byte)(255 * Math.Clamp(Math.Abs(x - middle) - 1, 0, 1));
            }
        }

        return crop;
    }
}
