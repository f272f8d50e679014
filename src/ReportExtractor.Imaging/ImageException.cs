using ReportExtractor.Pdf;

namespace ReportExtractor.Imaging;

/// <summary>A picture that can't be read.</summary>
/// <param name="kind">Why.</param>
/// <param name="detail">What exactly is wrong.</param>
/// <param name="inner">The cause, or null.</param>
internal sealed class ImageException(ImageFaultKind kind, PdfDetail detail, Exception? inner = null) : Exception(detail.Text, inner)
{
    /// <summary>Why the picture can't be read.</summary>
    public ImageFaultKind Kind { get; } = kind;

    /// <summary>What exactly is wrong: a key with values, and the sentence in English.</summary>
    public PdfDetail Detail { get; } = detail;
}
