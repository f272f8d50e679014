namespace ReportExtractor.Pdf.Fonts;

/// <summary>A font as text showing operators use it (ISO 32000-1 §9.5 to §9.8).</summary>
internal abstract class PdfFont
{
    /// <summary>True where it writes downwards.</summary>
    public virtual bool IsVertical => false;

    /// <summary>How far letters reach above the baseline, in thousandths of the font's size.</summary>
    public abstract double Ascent { get; }

    /// <summary>How far they reach below it: below 0.</summary>
    public abstract double Descent { get; }

    /// <summary>From glyph space to text space: 1/1000 for all fonts but Type 3 (§9.6.5).</summary>
    public virtual double WidthScale => 0.001;

    /// <summary>False where the font's <c>/ToUnicode</c> (§9.10.3) contradicts itself, so that the texts come from elsewhere or are not known.</summary>
    public virtual bool IsToUnicodeTrusted => true;

    /// <summary>Cuts a string into codes and says what each shows.</summary>
    /// <param name="bytes">The string.</param>
    /// <param name="glyphs">The list to add to.</param>
    public abstract void Decode(ReadOnlySpan<byte> bytes, List<PdfGlyph> glyphs);
}

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
