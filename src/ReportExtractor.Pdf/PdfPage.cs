namespace ReportExtractor.Pdf;

/// <summary>
/// A page as it is shown: turned by its <c>/Rotate</c>, cut to its crop box. All places are in points (1/72 inch) from its top left
/// corner, y downwards.
/// </summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width as shown.</param>
/// <param name="Height">Its height as shown.</param>
/// <param name="Rotation">By how many degrees it was turned, clockwise: 0, 90, 180 or 270 (ISO 32000-1 §7.7.3.3).</param>
public sealed record PdfPage(int Number, double Width, double Height, int Rotation)
{
    /// <summary>The letters in the order in which they are painted; each once, even where it is painted twice to look bold.</summary>
    public IReadOnlyList<PdfLetter> Letters { get; init; } = [];

    /// <summary>The ruled lines that are seen: strokes, edges of stroked rectangles, thin filled rectangles. White ones and those clipped away are not among them.</summary>
    public IReadOnlyList<PdfRule> Rules { get; init; } = [];

    /// <summary>The images.</summary>
    public IReadOnlyList<PdfImage> Images { get; init; } = [];
}
