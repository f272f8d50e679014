using ReportExtractor.Imaging;
using ReportExtractor.Imaging.Composing;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Tests.Pages;

/// <summary>Figures that are printed or written in a colour are as light as paper in the picture that is read.</summary>
[TestFixture]
internal sealed class ColouredFigureTests
{
    private const double PointsAnInch = 72;
    private const int Room = 8;

    [Test]
    public void A_cell_with_a_coloured_figure_is_not_blank()
    {
        var picture = PageComposer.Compose(ScannedReport.Pages[0], ImagingLimits.Default, default);
        var cell = CellOfDigit(FetchedModel.Recognizer.Read(picture, 1), picture);
        var inColour = (byte[])picture.Pixels.Clone();
        for (var y = cell.Top; y < cell.Bottom; y++)
        {
            inColour.AsSpan((y * picture.Width) + cell.Left, cell.Width).Fill(byte.MaxValue);
        }

        var coloured = new GrayImage(picture.Width, picture.Height, inColour)
        {
            Darkest = picture,
            HorizontalDpi = picture.HorizontalDpi,
            VerticalDpi = picture.VerticalDpi,
        };

        Assert.That(TextIn(FetchedModel.Recognizer.Read(coloured, 1), cell, picture), Is.EqualTo("\uFFFD"));
        Assert.That(TextIn(FetchedModel.Recognizer.Read(coloured with { Darkest = null }, 1), cell, picture), Is.Empty);
    }

    /// <summary>The ink of the first cell that holds one digit alone. The scan leans, so that there is some room around it.</summary>
    private static PixelBox CellOfDigit(PdfPage page, GrayImage picture)
    {
        var letter = page.Letters.First(letter => letter.Text is [>= '0' and <= '9'] && letter.Flaw == PdfLetterFlaw.None
            && !page.Letters.Any(other => other != letter && IsNear(letter.Box, other.Box)));
        var scale = picture.VerticalDpi!.Value / PointsAnInch;
        return new PixelBox(
            (int)(letter.Box.Left * scale) - Room,
            (int)(letter.Box.Top * scale) - Room,
            (int)(letter.Box.Right * scale) + Room,
            (int)(letter.Box.Bottom * scale) + Room);
    }

    private static bool IsNear(PdfBox one, PdfBox other) =>
        other.Left < one.Right + one.Height && other.Right > one.Left - one.Height
        && other.Top < one.Bottom + (one.Height / 2) && other.Bottom > one.Top - (one.Height / 2);

    private static string TextIn(PdfPage page, PixelBox box, GrayImage picture)
    {
        var scale = PointsAnInch / picture.VerticalDpi!.Value;
        return string.Concat(page.Letters.Where(letter =>
        {
            var (x, y) = ((letter.Box.Left + letter.Box.Right) / 2 / scale, (letter.Box.Top + letter.Box.Bottom) / 2 / scale);
            return x > box.Left && x < box.Right && y > box.Top && y < box.Bottom;
        }).Select(letter => letter.Text));
    }
}
