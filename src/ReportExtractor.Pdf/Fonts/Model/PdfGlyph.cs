namespace ReportExtractor.Pdf.Fonts.Model;

/// <summary>What one code of a string shows.</summary>
/// <param name="Code">The code.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Text">Its characters; empty where nobody can tell them.</param>
/// <param name="Width">Its advance: across, or for a font that writes downwards, down (below 0); in glyph space.</param>
internal readonly record struct PdfGlyph(int Code, int Length, string Text, double Width)
{
    /// <summary>For a font that writes downwards: where its origin stands, from the horizontal one, in glyph space (§9.7.4.3).</summary>
    public double OriginX { get; init; }

    /// <summary>Likewise.</summary>
    public double OriginY { get; init; }

    /// <summary>True for the single-byte code 32, to which word spacing applies (§9.3.3).</summary>
    public bool IsSpace => Length == 1 && Code == 32;
}
