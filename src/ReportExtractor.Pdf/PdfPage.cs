namespace ReportExtractor.Pdf;

/// <summary>
/// A page as shown: rotated by its <c>/Rotate</c>, cropped to its crop box. Coordinates are in points (1/72 inch) from the top
/// left corner, y downwards.
/// </summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width as shown, in points.</param>
/// <param name="Height">Its height as shown, in points.</param>
/// <param name="Rotation">The rotation that was applied, in degrees clockwise: 0, 90, 180 or 270 (ISO 32000-1 §7.7.3.3).</param>
public sealed record PdfPage(int Number, double Width, double Height, int Rotation)
{
    /// <summary>The letters in painting order. A letter that is painted several times to look bold is listed once.</summary>
    public IReadOnlyList<PdfLetter> Letters { get; init; } = [];

    /// <summary>
    /// The visible ruled lines: strokes, edges of stroked rectangles, thin filled rectangles. White lines and lines outside of
    /// the clipping path are left out.
    /// </summary>
    public IReadOnlyList<PdfRule> Rules { get; init; } = [];

    /// <summary>The images in painting order.</summary>
    public IReadOnlyList<PdfImage> Images { get; init; } = [];

    /// <summary>
    /// The page as people see it, as a PNG file, if its letters were read out of its picture and a picture was asked for; else empty.
    /// </summary>
    public ReadOnlyMemory<byte> Picture { get; init; }
}
