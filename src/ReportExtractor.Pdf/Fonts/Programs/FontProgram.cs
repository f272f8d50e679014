namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>A font's own file as far as it tells characters (ISO 32000-1 §9.9).</summary>
internal abstract class FontProgram
{
    /// <summary>A glyph's characters; empty where the file does not tell them.</summary>
    /// <param name="glyph">The glyph's number.</param>
    public abstract string TextOfGlyph(int glyph);

    /// <summary>The characters of a simple font's code by the file's own encoding; likewise.</summary>
    /// <param name="code">The code, from 0 to 255.</param>
    public abstract string TextOfCode(int code);

    /// <summary>The characters of a glyph that is told by a name which says nothing in itself; likewise.</summary>
    /// <param name="name">The name.</param>
    public virtual string TextOfName(string name) => "";

    /// <summary>The glyph of a character identifier (§9.7.4.2).</summary>
    /// <param name="cid">The identifier.</param>
    public virtual int GlyphOfCid(int cid) => cid;
}
