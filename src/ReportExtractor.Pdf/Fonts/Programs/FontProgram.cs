namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>A font file, as far as it defines characters (ISO 32000-1 §9.9).</summary>
internal abstract class FontProgram
{
    /// <summary>The characters of a glyph; empty if they are unknown.</summary>
    /// <param name="glyph">The glyph's number.</param>
    public abstract string TextOfGlyph(int glyph);

    /// <summary>The characters of a simple font's code in the encoding of the font file; empty if they are unknown.</summary>
    /// <param name="code">The code, from 0 to 255.</param>
    public abstract string TextOfCode(int code);

    /// <summary>The characters of a glyph with a meaningless name; empty if they are unknown.</summary>
    /// <param name="name">The name.</param>
    public virtual string TextOfName(string name) => "";

    /// <summary>True if the glyphs have no CIDs of their own: without a mapping, a CID is the number of a glyph (§9.7.4.2).</summary>
    public virtual bool HasNumberedGlyphs => true;

    /// <summary>The glyph of a CID (§9.7.4.2).</summary>
    /// <param name="cid">The CID.</param>
    public virtual int GlyphOfCid(int cid) => cid;
}
