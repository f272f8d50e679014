using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Fonts;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ReportExtractor.PdfPig.Letters;

/// <summary>The boxes of letters: along the baseline the advance width, across it the font's ascent and descent.</summary>
/// <param name="places">The page's places.</param>
internal sealed class LetterBoxes(PagePlaces places)
{
    // The height of a box in sizes of its letter: PdfPig gives less for fonts of drawings (Type 3), whose ascent it does not know.
    private const double LeastHeight = 0.3;
    private const double MostHeight = 2;

    private const double Thousandth = 0.001;

    /// <summary>The box of a letter.</summary>
    /// <param name="letter">The letter.</param>
    public PdfBox Of(Letter letter)
    {
        var loose = letter.GlyphRectangleLoose;
        var isUsable = loose.Height >= LeastHeight * letter.PointSize && loose.Height <= MostHeight * letter.PointSize;
        return places.BoxOf(isUsable ? loose : OverBaseline(letter));
    }

    /// <summary>The rectangle that a font without ascent and descent gets.</summary>
    private static PdfRectangle OverBaseline(Letter letter)
    {
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(letter.GlyphRectangleLoose.Rotation));
        var (up, down) = (FontExtent.DefaultAscent * Thousandth * letter.PointSize, FontExtent.DefaultDescent * Thousandth * letter.PointSize);
        var (from, to) = (letter.StartBaseLine, letter.EndBaseLine);
        return new PdfRectangle(
            from.Translate(-sine * up, cosine * up), to.Translate(-sine * up, cosine * up), from.Translate(-sine * down, cosine * down), to.Translate(-sine * down, cosine * down));
    }
}
