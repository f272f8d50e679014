using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Simple;

/// <summary>A font whose glyphs are content streams (ISO 32000-1 §9.6.5).</summary>
/// <param name="make">Tells what a code shows.</param>
/// <param name="extent">How far its letters reach.</param>
/// <param name="isToUnicodeTrusted">False where its <c>/ToUnicode</c> lies.</param>
/// <param name="matrix">From glyph space to text space: six numbers.</param>
/// <param name="procedures">The glyphs' streams by code; null where a code has none.</param>
/// <param name="resources">The streams' resources, or null where they use those of the page.</param>
internal sealed class Type3Font(
    Func<int, PdfGlyph> make, FontExtent extent, bool isToUnicodeTrusted, IReadOnlyList<double> matrix, PdfStream?[] procedures, PdfDictionary? resources)
    : SimpleFont(make, extent, isToUnicodeTrusted)
{
    /// <summary>From glyph space to text space: six numbers.</summary>
    public IReadOnlyList<double> FontMatrix => matrix;

    /// <summary>The streams' resources, or null where they use those of the page.</summary>
    public PdfDictionary? Resources => resources;

    /// <inheritdoc/>
    public override double WidthScale => matrix[0];

    /// <summary>The stream that paints a code's glyph, or null.</summary>
    /// <param name="code">The code.</param>
    public PdfStream? GlyphProcedure(int code) => code is >= 0 and < Codes ? procedures[code] : null;
}
