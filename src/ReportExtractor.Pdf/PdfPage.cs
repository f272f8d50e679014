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

/// <summary>A rectangle, in points from the page's top left corner, y downwards.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge.</param>
public readonly record struct PdfBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;
}

/// <summary>A letter: what one code of a font shows. It may be several characters (a ligature), or a blank; where a text stands in for several letters (ActualText), the first has it, and the others are blanks.</summary>
/// <param name="Text">Its characters; empty where nobody can tell them.</param>
/// <param name="Box">Its box: in the direction of the baseline its advance width, across it the font's ascent and descent.</param>
/// <param name="FontSize">The font's size as shown, in points.</param>
public sealed record PdfLetter(string Text, PdfBox Box, double FontSize)
{
    /// <summary>The direction of the baseline in degrees, counted clockwise: 0 runs to the right, 90 down, 180 to the left, 270 up.</summary>
    public double Direction { get; init; }

    /// <summary>True for a font that writes downwards (ISO 32000-1 §9.7.4.3).</summary>
    public bool IsVertical { get; init; }

    /// <summary>False for letters that are there and not seen (text rendering mode 3, ISO 32000-1 §9.3.6): the text behind a scanned page.</summary>
    public bool IsPainted { get; init; }

    /// <summary>The font's number within the page: letters of one font share it.</summary>
    public int Font { get; init; }
}

/// <summary>A straight ruled line, horizontal or vertical, in points from the page's top left corner; touching pieces of one line are one.</summary>
/// <param name="Box">Its box, its thickness included.</param>
/// <param name="IsHorizontal">True where it runs across the page, false where it runs down.</param>
public readonly record struct PdfRule(PdfBox Box, bool IsHorizontal);

/// <summary>An image.</summary>
/// <param name="Box">Where it is painted.</param>
public readonly record struct PdfImage(PdfBox Box);
