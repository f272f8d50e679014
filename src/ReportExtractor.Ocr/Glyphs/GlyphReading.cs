namespace ReportExtractor.Ocr.Glyphs;

/// <summary>What the glyph net reads of a line.</summary>
/// <param name="Glyphs">The glyphs, from the left.</param>
/// <param name="FaintInk">True if there is ink that is too faint for a glyph.</param>
internal sealed record GlyphReading(IReadOnlyList<ReadGlyph> Glyphs, bool FaintInk)
{
    /// <summary>The text.</summary>
    public string Text => string.Concat(Glyphs.Select(glyph => glyph.Character));

    /// <summary>The probability of the most doubtful glyph; 1 if there is none.</summary>
    public double Confidence => Glyphs.Count == 0 ? 1 : Glyphs.Min(glyph => glyph.Confidence);
}
