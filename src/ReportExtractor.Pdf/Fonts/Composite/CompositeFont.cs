using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Fonts.Model;

namespace ReportExtractor.Pdf.Fonts.Composite;

/// <summary>A font whose codes may have several bytes (ISO 32000-1 §9.7).</summary>
/// <param name="map">Cuts strings into codes.</param>
/// <param name="texts">Tells the codes' characters.</param>
/// <param name="widths">The glyphs' advances.</param>
/// <param name="extent">How far its letters reach.</param>
internal sealed class CompositeFont(CMap map, CompositeTexts texts, CidWidths widths, FontExtent extent) : PdfFont
{
    // Real texts have a few thousand different letters; beyond this the rest are looked up again each time.
    private const int MostKept = 65_536;

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
                if (_glyphs.Count < MostKept)
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
