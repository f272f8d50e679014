using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Fonts.Model;

namespace ReportExtractor.Pdf.Fonts.Composite;

/// <summary>A font whose codes may have several bytes (ISO 32000-1 §9.7).</summary>
/// <param name="map">The font's CMap.</param>
/// <param name="texts">Maps codes to characters.</param>
/// <param name="widths">The glyph widths.</param>
/// <param name="extent">The font's ascent and descent.</param>
internal sealed class CompositeFont(CMap map, CompositeTexts texts, CidWidths widths, FontExtent extent) : PdfFont
{
    // Maximum number of cached glyphs. Real texts use a few thousand.
    private const int MaxKept = 65_536;

    private readonly Dictionary<ulong, PdfGlyph> _glyphs = [];

    /// <inheritdoc/>
    public override bool IsVertical => map.IsVertical;

    /// <inheritdoc/>
    public override double Ascent => extent.Ascent;

    /// <inheritdoc/>
    public override double Descent => extent.Descent;

    /// <inheritdoc/>
    public override bool IsToUnicodeTrusted => texts.IsToUnicodeTrusted;

    /// <inheritdoc/>
    public override void Decode(ReadOnlySpan<byte> bytes, List<PdfGlyph> glyphs)
    {
        while (bytes.Length > 0)
        {
            var length = map.CodeLength(bytes);
            var code = 0u;
            foreach (var b in bytes[..length])
            {
                code = (code << 8) | b;
            }

            var key = ((ulong)length << 32) | code;
            if (!_glyphs.TryGetValue(key, out var glyph))
            {
                glyph = Make(code, length);
                if (_glyphs.Count < MaxKept)
                {
                    _glyphs.Add(key, glyph);
                }
            }

            glyphs.Add(glyph);
            bytes = bytes[length..];
        }
    }

    private PdfGlyph Make(uint code, int length)
    {
        var cid = map.Cid(code, length);
        var text = texts.Text(code, length, cid);
        if (!map.IsVertical)
        {
            return new PdfGlyph(unchecked((int)code), length, text, widths.Width(cid));
        }

        var (height, originX, originY) = widths.Down(cid);
        return new PdfGlyph(unchecked((int)code), length, text, height) { OriginX = originX, OriginY = originY };
    }
}
