using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Simple;

/// <summary>A font whose glyphs are content streams (ISO 32000-1 §9.6.5).</summary>
/// <param name="make">Creates the glyph of a code.</param>
/// <param name="extent">The font's ascent and descent.</param>
/// <param name="size">The size of its letters for a font size of 1.</param>
/// <param name="isToUnicodeTrusted">False if its <c>/ToUnicode</c> is unreliable.</param>
/// <param name="matrix">The matrix from glyph space to text space: six numbers.</param>
/// <param name="procedures">The glyph procedures by code, or null.</param>
/// <param name="resources">The resources of the procedures; null if they use those of the page.</param>
internal sealed class Type3Font(
    Func<int, PdfGlyph> make,
    FontExtent extent,
    double size,
    bool isToUnicodeTrusted,
    IReadOnlyList<double> matrix,
    PdfStream?[] procedures,
    PdfDictionary? resources)
    : SimpleFont(make, extent, isToUnicodeTrusted)
{
    /// <summary>The matrix from glyph space to text space: six numbers.</summary>
    public IReadOnlyList<double> FontMatrix => matrix;

    /// <summary>The resources of the procedures; null if they use those of the page.</summary>
    public PdfDictionary? Resources => resources;

    /// <inheritdoc/>
    public override double WidthScale => matrix[0];

    /// <inheritdoc/>
    public override double SizeScale => size;

    /// <summary>The procedure that paints the glyph of a code, or null.</summary>
    /// <param name="code">The code.</param>
    public PdfStream? GlyphProcedure(int code) => code is >= 0 and < Codes ? procedures[code] : null;
}
