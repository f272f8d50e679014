namespace ReportExtractor.Pdf.Fonts.Model;

/// <summary>A font as used by text showing operators (ISO 32000-1 §9.5 to §9.8).</summary>
internal abstract class PdfFont
{
    /// <summary>True if it writes downwards.</summary>
    public virtual bool IsVertical => false;

    /// <summary>The ascent, in thousandths of the font size.</summary>
    public abstract double Ascent { get; }

    /// <summary>The descent, in thousandths of the font size, negative.</summary>
    public abstract double Descent { get; }

    /// <summary>The factor from glyph space to text space: 1/1000 for all fonts except Type 3 (§9.6.5).</summary>
    public virtual double WidthScale => 0.001;

    /// <summary>The size of its letters for a font size of 1: 1 for all fonts except some of Type 3.</summary>
    public virtual double SizeScale => 1;

    /// <summary>
    /// False if the font's <c>/ToUnicode</c> (§9.10.3) is unreliable, so that the texts come from other sources or are unknown.
    /// </summary>
    public virtual bool IsToUnicodeTrusted => true;

    /// <summary>Splits a string into codes and returns a glyph for each.</summary>
    /// <param name="bytes">The string.</param>
    /// <param name="glyphs">The list that receives the glyphs.</param>
    public abstract void Decode(ReadOnlySpan<byte> bytes, List<PdfGlyph> glyphs);
}
