namespace ReportExtractor.Pdf;

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
