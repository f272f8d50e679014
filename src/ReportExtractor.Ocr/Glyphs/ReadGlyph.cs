using ReportExtractor.Imaging;

namespace ReportExtractor.Ocr.Glyphs;

/// <summary>A glyph that was read.</summary>
/// <param name="Character">One of <see cref="GlyphClass.Characters"/>.</param>
/// <param name="Confidence">The net's probability of it.</param>
/// <param name="IsDebris">True if it is more likely no character at all.</param>
/// <param name="Box">Its box in the crop.</param>
internal readonly record struct ReadGlyph(char Character, double Confidence, bool IsDebris, PixelBox Box)
{
    /// <summary>How much its strokes lean to the right, in pixels across a pixel up: about 0 for a 1, and more for a slash.</summary>
    public double Lean { get; init; }
}
