namespace ReportExtractor.Pdf.Fonts.Model;

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
