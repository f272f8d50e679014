namespace ReportExtractor.Pdf.Fonts.Model;

/// <summary>
/// Stands where a file names a font that it does not hold: every byte is a letter of which nobody can tell the character, so that
/// text is not silently lost.
/// </summary>
internal sealed class MissingFont : PdfFont
{
    // As much as letters of most fonts have; the true widths are not known.
    private const double LetterWidth = 500;

    /// <summary>The font; it has no state.</summary>
    public static MissingFont Instance { get; } = new();

    /// <inheritdoc/>
    public override double Ascent => FontExtent.DefaultAscent;

    /// <inheritdoc/>
    public override double Descent => FontExtent.DefaultDescent;

    /// <inheritdoc/>
    public override void Decode(ReadOnlySpan<byte> bytes, List<PdfGlyph> glyphs)
    {
        foreach (var code in bytes)
        {
            glyphs.Add(new PdfGlyph(code, 1, "", LetterWidth));
        }
    }
}
