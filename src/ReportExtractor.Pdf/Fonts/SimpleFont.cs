namespace ReportExtractor.Pdf.Fonts;

/// <summary>A font whose codes are single bytes (ISO 32000-1 §9.6).</summary>
/// <param name="table">What the 256 codes show.</param>
/// <param name="extent">How far its letters reach.</param>
/// <param name="isToUnicodeTrusted">False where its <c>/ToUnicode</c> lies.</param>
internal class SimpleFont(PdfGlyph[] table, FontExtent extent, bool isToUnicodeTrusted) : PdfFont
{
    /// <summary>How many codes there are.</summary>
    public const int Codes = 256;

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
            glyphs.Add(table[code]);
        }
    }
}
