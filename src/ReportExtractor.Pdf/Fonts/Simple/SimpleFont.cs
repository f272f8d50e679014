using ReportExtractor.Pdf.Fonts.Model;

namespace ReportExtractor.Pdf.Fonts.Simple;

/// <summary>A font whose codes are single bytes (ISO 32000-1 §9.6).</summary>
/// <param name="make">Creates the glyph of a code; called once for each code.</param>
/// <param name="extent">The font's ascent and descent.</param>
/// <param name="isToUnicodeTrusted">False if its <c>/ToUnicode</c> is unreliable.</param>
internal class SimpleFont(Func<int, PdfGlyph> make, FontExtent extent, bool isToUnicodeTrusted) : PdfFont
{
    /// <summary>Number of codes.</summary>
    public const int Codes = 256;

    private readonly PdfGlyph[] _glyphs = new PdfGlyph[Codes];
    private readonly bool[] _isMade = new bool[Codes];

    /// <inheritdoc/>
    public override double Ascent => extent.Ascent;

    /// <inheritdoc/>
    public override double Descent => extent.Descent;

    /// <inheritdoc/>
    public override bool IsToUnicodeTrusted => isToUnicodeTrusted;

    /// <inheritdoc/>
    public override void Decode(ReadOnlySpan<byte> bytes, List<PdfGlyph> glyphs)
    {
        foreach (var code in bytes)
        {
            if (!_isMade[code])
            {
                (_glyphs[code], _isMade[code]) = (make(code), true);
            }

            glyphs.Add(_glyphs[code]);
        }
    }
}
