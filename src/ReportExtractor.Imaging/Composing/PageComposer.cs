using ReportExtractor.Imaging.Decoding;
using ReportExtractor.Pdf;

namespace ReportExtractor.Imaging.Composing;

/// <summary>Makes one picture of a page out of the pictures that are painted on it: one, strips, or layers.</summary>
internal static class PageComposer
{
    private const double PointsAnInch = 72;

    /// <summary>
    /// A picture that takes this share of the page's width or height sets its dots an inch; a seal or an emblem takes less.
    /// </summary>
    private const double LeastShare = 0.3;

    /// <summary>Makes the picture of a whole page as it is shown. Its dots an inch are those of the finest large picture.</summary>
    /// <param name="page">The page.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">The page has no picture, or one that can't be read.</exception>
    public static GrayImage Compose(PdfPage page, ImagingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(limits);
        var images = page.Images.Where(image => image.Source is not null && !image.IsPale).ToList();
        if (images.Count == 0 || page.Width <= 0 || page.Height <= 0)
        {
            throw new ImageException(ImageFaultKind.Missing, ImagingMessages.NoImage());
        }

        if (images.Count > limits.MaxImages)
        {
            throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyImages(limits.MaxImages));
        }

        var dpi = DpiOf(page, images, limits, cancellationToken);
        var whole = Paper(page, dpi);
        foreach (var image in images)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var data = ImageDecoder.Open(image.Source!, limits, cancellationToken);
            var picture = ImageDecoder.Decode(data, limits, cancellationToken);
            var mask = data.Mask is null ? null : ImageDecoder.Open(data.Mask, limits, cancellationToken);
            var opacity = mask is null ? null : OpacityOf(mask, limits, cancellationToken);
            if (picture.Darkest is not null && whole.Darkest is null)
            {
                whole = whole with { Darkest = new GrayImage(whole.Width, whole.Height, (byte[])whole.Pixels.Clone()) };
            }

            var brush = new Brush(image, dpi / PointsAnInch, opacity);
            brush.Paint(whole, picture);
            if (whole.Darkest is not null)
            {
                brush.Paint(whole.Darkest, picture.Darkest ?? picture);
            }
        }

        return whole;
    }

    private static double DpiOf(PdfPage page, List<PdfImage> images, ImagingLimits limits, CancellationToken cancellationToken)
    {
        var dpi = 0.0;
        var large = images.FindAll(image =>
            image.Box.Width >= LeastShare * page.Width || image.Box.Height >= LeastShare * page.Height);
        foreach (var image in large.Count > 0 ? large : images)
        {
            var data = ImageDecoder.Open(image.Source!, limits, cancellationToken);
            var mask = data.Mask is null ? 0 : ImageDecoder.Open(data.Mask, limits, cancellationToken).Width;
            var place = image.Placement;
            dpi = Math.Max(dpi, Math.Max(data.Width, mask) * PointsAnInch / Math.Max(1, Brush.Length(place.A, place.B)));
        }

        return Math.Min(Math.Min(limits.WorkingDpi, dpi), Math.Sqrt(limits.MaxPixels / (page.Width * page.Height)) * PointsAnInch);
    }

    private static GrayImage Paper(PdfPage page, double dpi)
    {
        var (width, height) = (page.Width * dpi / PointsAnInch, page.Height * dpi / PointsAnInch);
        var paper = new GrayImage(Math.Max(1, (int)width), Math.Max(1, (int)height)) { HorizontalDpi = dpi, VerticalDpi = dpi };
        paper.Pixels.AsSpan().Fill(byte.MaxValue);
        return paper;
    }

    /// <summary>How opaque a picture is: a stencil that masks it keeps paint away where it is 1 (ISO 32000-1 §8.9.6.3).</summary>
    private static GrayImage OpacityOf(Pdf.Images.PdfImageData mask, ImagingLimits limits, CancellationToken cancellationToken)
    {
        var opacity = ImageDecoder.Decode(mask, limits, cancellationToken);
        if (mask.IsStencil)
        {
            foreach (ref var pixel in opacity.Pixels.AsSpan())
            {
                pixel = (byte)(byte.MaxValue - pixel);
            }
        }

        return opacity;
    }
}
