using ReportExtractor.Imaging.Decoding;

namespace ReportExtractor.Imaging.Files;

/// <summary>Reads picture files.</summary>
internal static class ImageFile
{
    /// <summary>Reads the pages of a picture file, one at a time.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">The file is no picture, or one that can't be read.</exception>
    public static IEnumerable<GrayImage> Read(ReadOnlyMemory<byte> bytes, ImagingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        cancellationToken.ThrowIfCancellationRequested();
        yield return IsJpeg(bytes.Span)
            ? Jpeg.Decode(bytes, limits)
            : throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.NotAPicture());
    }

    private static bool IsJpeg(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];
}
