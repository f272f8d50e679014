namespace ReportExtractor.Pdf.Fonts.Model;

/// <summary>
/// Replaces a font that is missing in the file. Every byte is a letter with an unknown character, so that no text is lost
/// silently.
/// </summary>
internal sealed class MissingFont : PdfFont
{
    // A typical letter width; the true one is unknown.
    private const double LetterWidth = 500;

    /// <summary>The shared instance, which has no state.</summary>
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
