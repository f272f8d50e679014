namespace ReportExtractor.Imaging.Preparing;

/// <summary>Makes a page ready to be looked at: turn, scale, light, slopes.</summary>
internal static class PagePreparer
{
    // The long side of A4 in inches, for pictures that don't say how many dots an inch they have.
    private const double LongSide = 11.69;

    /// <summary>A page that has this many times the working resolution is made smaller.</summary>
    private const double LeastShrink = 1.15;

    /// <summary>Prepares a page.</summary>
    /// <param name="page">The page as it was scanned.</param>
    /// <param name="turn">How to turn it.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static PreparedPage Prepare(GrayImage page, Turn turn, ImagingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(limits);
        var dpi = page.VerticalDpi ?? (Math.Max(page.Width, page.Height) / LongSide);
        var factor = limits.WorkingDpi / dpi;
        if (factor * LeastShrink < 1)
        {
            dpi = limits.WorkingDpi;
        }

        var flat = Flat(page);
        var (rows, columns) = Slopes.Of(flat);
        cancellationToken.ThrowIfCancellationRequested();
        var image = Slopes.Straighten(flat, rows, columns);
        if (page.Darkest is not null)
        {
            image = image with { Darkest = Slopes.Straighten(Flat(page.Darkest), rows, columns) };
        }

        return new PreparedPage(image, turn, rows, columns, dpi);

        GrayImage Flat(GrayImage plane)
        {
            plane = Turning.Apply(factor * LeastShrink < 1 ? Scaling.Shrink(plane, factor) : plane, turn);
            cancellationToken.ThrowIfCancellationRequested();
            plane = Flattening.Apply(plane, dpi);
            cancellationToken.ThrowIfCancellationRequested();
            return plane;
        }
    }
}
