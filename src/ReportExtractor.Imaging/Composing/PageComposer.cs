using ReportExtractor.Imaging.Decoding;
using ReportExtractor.Pdf;

namespace ReportExtractor.Imaging.Composing;

/// <summary>Makes one picture of a page out of the pictures that are painted on it: one, strips, or layers.</summary>
internal static class PageComposer
{
    private const double PointsAnInch = 72;

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

        GrayImage? whole = null;
        var dpi = 0.0;
        foreach (var (index, image) in images.Index().OrderByDescending(image => image.Item.Box.Width * image.Item.Box.Height))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var picture = ImageDecoder.Decode(image, limits, cancellationToken);
            if (whole is null)
            {
                dpi = Math.Min(limits.WorkingDpi, picture.Width * PointsAnInch / Math.Max(1, Length(image.Placement.A, image.Placement.B)));
                dpi = Math.Min(dpi, Math.Sqrt(limits.MaxPixels / (page.Width * page.Height)) * PointsAnInch);
                whole = new GrayImage(
                    Math.Max(1, (int)(page.Width * dpi / PointsAnInch)), Math.Max(1, (int)(page.Height * dpi / PointsAnInch)))
                {
                    HorizontalDpi = dpi,
                    VerticalDpi = dpi,
                };
                whole.Pixels.AsSpan().Fill(byte.MaxValue);
            }

            Paint(whole, picture, image, dpi / PointsAnInch);
        }

        return whole!;
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));

    /// <summary>Paints a picture where it is placed: the darker of it and what is there, since paper covers no ink.</summary>
    private static void Paint(GrayImage whole, GrayImage picture, PdfImage image, double scale)
    {
        var place = image.Placement;
        var area = (place.A * place.D) - (place.B * place.C);
        if (area == 0)
        {
            return;
        }

        var box = new PixelBox(
            (int)Math.Floor(image.Box.Left * scale),
            (int)Math.Floor(image.Box.Top * scale),
            (int)Math.Ceiling(image.Box.Right * scale),
            (int)Math.Ceiling(image.Box.Bottom * scale)).Intersect(whole.Box);
        var step = Math.Max(1, picture.Width / (Length(place.A, place.B) * scale));
        for (var y = box.Top; y < box.Bottom; y++)
        {
            var row = whole.Row(y);
            for (var x = box.Left; x < box.Right; x++)
            {
                var (dx, dy) = (((x + 0.5) / scale) - place.E, ((y + 0.5) / scale) - place.F);
                var u = ((place.D * dx) - (place.C * dy)) / area;
                var v = ((place.A * dy) - (place.B * dx)) / area;
                row[x] = Math.Min(row[x], At(picture, u * picture.Width, (1 - v) * picture.Height, step));
            }
        }
    }

    /// <summary>The mean of as many pixels as the point covers, or of the four around it.</summary>
    private static byte At(GrayImage picture, double x, double y, double step)
    {
        if (x < 0 || y < 0 || x >= picture.Width || y >= picture.Height)
        {
            return byte.MaxValue;
        }

        var (left, top) = (x - (step / 2), y - (step / 2));
        var sum = 0.0;
        for (var row = (int)Math.Floor(top); row < top + step; row++)
        {
            var line = picture.Row(Math.Clamp(row, 0, picture.Height - 1));
            var high = Math.Min(row + 1, top + step) - Math.Max(row, top);
            for (var column = (int)Math.Floor(left); column < left + step; column++)
            {
                sum += line[Math.Clamp(column, 0, picture.Width - 1)] * high * (Math.Min(column + 1, left + step) - Math.Max(column, left));
            }
        }

        return (byte)Math.Clamp((sum / (step * step)) + 0.5, 0, 255);
    }
}
