namespace ReportExtractor.Pdf.Fonts.Model;

/// <summary>The glyph of one code of a string.</summary>
/// <param name="Code">The code.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Text">Its characters in Unicode; empty if they are unknown.</param>
/// <param name="Width">Its advance in glyph space, horizontal or, if the font writes downwards, vertical and negative.</param>
internal readonly record struct PdfGlyph(int Code, int Length, string Text, double Width)
{
    /// <summary>
    /// The x coordinate of the origin for vertical writing, relative to the horizontal origin, in glyph space (§9.7.4.3).
    /// </summary>
    public double OriginX { get; init; }

    /// <summary>
    /// The y coordinate of the origin for vertical writing, relative to the horizontal origin, in glyph space (§9.7.4.3).
    /// </summary>
    public double OriginY { get; init; }

    /// <summary>True for the single-byte code 32, to which word spacing applies (§9.3.3).</summary>
    public bool IsSpace => Length == 1 && Code == 32;
}
