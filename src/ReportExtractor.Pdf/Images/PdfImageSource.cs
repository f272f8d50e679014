namespace ReportExtractor.Pdf.Images;

/// <summary>The stream of an image. Nothing of it is unpacked before it is asked for. Not thread-safe.</summary>
public abstract class PdfImageSource
{
    /// <summary>Reads the image's samples, or what they are packed in. The result is not kept.</summary>
    /// <param name="maxBytes">Maximum number of bytes after each filter.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="PdfException">The limit is exceeded.</exception>
    public abstract PdfImageData Read(int maxBytes, CancellationToken cancellationToken);
}
