namespace ReportExtractor.Imaging.Preparing;

/// <summary>Makes a page ready to be looked at: scale, light, slopes.</summary>
internal static class PagePreparer
{
    // The long side of A4 in inches, for pictures that don't say how many dots an inch they have.
    private const double LongSide = 11.69;

    /// <summary>A page that has this many times the working resolution is made smaller.</summary>
    private const double LeastShrink = 1.15;

    /// <summary>Prepares a page.</summary>
    /// <param name="page">The page as it was scanned.</param>
    /// <param name="turn">How to turn it, or null to find out.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static PreparedPage Prepare(GrayImage page, Turn? turn, ImagingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var dpi = page.VerticalDpi ?? (Math.Max(page.Width, page.Height) / LongSide);
        if (dpi > limits.WorkingDpi * LeastShrink)
        {
            page = Scaling.Shrink(page, limits.WorkingDpi / dpi);
            dpi = limits.WorkingDpi;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var flat = Flattening.Apply(page, dpi);
        cancellationToken.ThrowIfCancellationRequested();
        var (rows, columns) = Slopes.Of(flat);
        cancellationToken.ThrowIfCancellationRequested();
        return new PreparedPage(Slopes.Straighten(flat, rows, columns), turn ?? Turn.None, rows, columns, dpi);
    }
}
