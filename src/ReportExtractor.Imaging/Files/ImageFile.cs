using ReportExtractor.Imaging.Decoding;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Files;

/// <summary>Reads picture files: PNG, JPEG, TIFF.</summary>
internal static class ImageFile
{
    /// <summary>
    /// Dots an inch that a file states count if the page is then as large as paper, in inches: cameras and drawing programs write any
    /// number.
    /// </summary>
    private const double ShortestPaper = 7;
    private const double LongestPaper = 20;

    /// <summary>Reads the pages of a picture file, one at a time.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">The file is no picture, or one that can't be read.</exception>
    public static IEnumerable<GrayImage> Read(ReadOnlyMemory<byte> bytes, ImagingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        cancellationToken.ThrowIfCancellationRequested();
        var pages = bytes.Span switch
        {
            [0xFF, 0xD8, 0xFF, ..] => [JpegReader.Read(new PdfImageData(0, 0, bytes) { Model = null }, limits, cancellationToken)],
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => [PngFile.Read(bytes, limits, cancellationToken)],
            [(byte)'I', (byte)'I', ..] or [(byte)'M', (byte)'M', ..] => TiffFile.Read(bytes, limits, cancellationToken),
            _ => throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.NotAPicture()),
        };
        return pages.Select(WithPlausibleDots);
    }

    private static GrayImage WithPlausibleDots(GrayImage page)
    {
        var size = Math.Max(page.Width / (page.HorizontalDpi ?? 1), page.Height / (page.VerticalDpi ?? 1));
        return size is >= ShortestPaper and <= LongestPaper ? page : page with { HorizontalDpi = null, VerticalDpi = null };
    }
}
