using ReportExtractor.Pdf;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Decodes one picture of a PDF.</summary>
internal static class ImageDecoder
{
    /// <summary>Decodes a picture as it is stored, not as it is placed. What is painted through a mask is black on white.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">The picture can't be read.</exception>
    public static GrayImage Decode(PdfImage image, ImagingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        cancellationToken.ThrowIfCancellationRequested();
        throw new ImageException(ImageFaultKind.Missing, ImagingMessages.NoImage());
    }
}
