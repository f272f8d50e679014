using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Fonts.Collections;
using ReportExtractor.Pdf.Fonts.Encodings;
using ReportExtractor.Pdf.Fonts.Programs;

namespace ReportExtractor.Pdf.Fonts.Composite;

/// <summary>Maps the codes of a composite font to characters, using the best available source (ISO 32000-1 §9.10.2).</summary>
/// <param name="toUnicode">The font's <c>/ToUnicode</c>, or null.</param>
/// <param name="map">The font's CMap.</param>
/// <param name="program">The font file, or null. It is read when first needed.</param>
/// <param name="glyphs">The mapping from CIDs to glyphs, or null if the font file defines it.</param>
/// <param name="ordering">The ordering of the character collection (§9.7.3).</param>
internal sealed class CompositeTexts(
    ToUnicodeMap? toUnicode, CMap map, Lazy<FontProgram?> program, ReadOnlyMemory<byte>? glyphs, string ordering)
{
    /// <summary>False if the font's <c>/ToUnicode</c> is unreliable.</summary>
    public bool IsToUnicodeTrusted => toUnicode?.IsTrusted ?? true;

    /// <summary>The characters of a code; empty if they are unknown.</summary>
    /// <param name="code">The code.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="cid">The CID, or <see cref="CMap.Unknown"/>.</param>
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

        // The numbers of glyphs are no CIDs, whatever collection the font names.
        if (!(glyphs is null && program.Value is { HasNumberedGlyphs: true })
            && CidCharacters.Text(ordering, cid) is { Length: > 0 } collected)
        {
            return collected;
        }

        // An identity map is used only if the glyphs are not simply numbered.
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
}
