namespace ReportExtractor.Ocr.Glyphs;

/// <summary>What the net gets of a glyph.</summary>
/// <param name="Pixels">Its picture, 0 paper to 1 ink, in one size whatever its own.</param>
/// <param name="Measures">Its measures, each about 1.</param>
internal readonly record struct GlyphInput(float[] Pixels, float[] Measures);
