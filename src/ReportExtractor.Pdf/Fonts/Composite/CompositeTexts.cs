using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Fonts.Encodings;
using ReportExtractor.Pdf.Fonts.Programs;

namespace ReportExtractor.Pdf.Fonts.Composite;

/// <summary>Tells the characters of a composite font's codes, from the best source that has them (ISO 32000-1 §9.10.2).</summary>
/// <param name="toUnicode">The font's <c>/ToUnicode</c>, or null.</param>
/// <param name="map">The font's CMap.</param>
/// <param name="program">The font's file, or null; read when the first code needs it.</param>
/// <param name="glyphs">From identifiers to the file's glyphs, or null where the file itself does it.</param>
/// <param name="ordering">The character collection (§9.7.3).</param>
internal sealed class CompositeTexts(ToUnicodeMap? toUnicode, CMap map, Lazy<FontProgram?> program, ReadOnlyMemory<byte>? glyphs, string ordering)
{
    /// <summary>False where the font's <c>/ToUnicode</c> lies.</summary>
    public bool IsToUnicodeTrusted => toUnicode?.IsTrusted ?? true;

    /// <summary>A code's characters; empty where nothing tells them.</summary>
    /// <param name="code">The code.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="cid">Its glyph identifier, or <see cref="CMap.Unknown"/>.</param>
    public string Text(uint code, int length, int cid)
    {
        if (toUnicode?.Text(code) is { Length: > 0 } stated)
        {
            return stated;
        }

        if (map.Text(code, length) is { Length: > 0 } predefined)
        {
            return predefined;
        }

        if (cid >= 0 && program.Value?.TextOfGlyph(Glyph(program.Value, cid)) is { Length: > 0 } drawn)
        {
            return drawn;
        }

        if (ordering == GbCollection.Ordering && GbCollection.Text(cid) is { Length: > 0 } collected)
        {
            return collected;
        }

        if (LatinCharacter(cid) is var latin && latin > 0)
        {
            return Characters.Of(latin);
        }

        // A map of every code to itself is believed only where glyphs are not simply numbered through.
        var isNumbered = program.Value is not null && glyphs is null;
        return toUnicode is { IsIdentity: true } && !isNumbered && code <= int.MaxValue ? Characters.Of((int)code) : "";
    }

    private int Glyph(FontProgram file, int cid)
    {
        if (glyphs is not { } bytes)
        {
            return file.GlyphOfCid(cid);
        }

        return new FontBytes(bytes).Word(2L * cid);
    }

    /// <summary>The Latin letters of the Asian collections, proportional and half-width (Adobe TN 5078 to 5080 and 5093).</summary>
    private int LatinCharacter(int cid)
    {
        const int Letters = 0x7E - 0x20 + 1;
        var halfWidth = PredefinedCMaps.HalfWidthLatin(ordering);
        if (halfWidth == 0)
        {
            return 0;
        }

        return cid >= 1 && cid < 1 + Letters ? 0x20 + cid - 1
            : cid >= halfWidth && cid < halfWidth + Letters ? 0x20 + cid - halfWidth
            : 0;
    }
}
