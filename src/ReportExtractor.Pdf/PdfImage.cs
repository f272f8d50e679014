using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Pdf;

/// <summary>An image.</summary>
/// <param name="Box">Where it is painted, cut to the clipping path's box.</param>
public readonly record struct PdfImage(PdfBox Box)
{
    /// <summary>Its stream, or null if the reader does not give it.</summary>
    public PdfImageSource? Source { get; init; }

    /// <summary>How it is placed on the page, before it is cut.</summary>
    public PdfPlacement Placement { get; init; }

    /// <summary>True if a stencil is painted in white, or nothing of the image is opaque enough to be seen.</summary>
    public bool IsPale { get; init; }
}
