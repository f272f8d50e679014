using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Fonts.Model;
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

    private const double Ascent = FontExtent.DefaultAscent / 1000;
    private const double Descent = FontExtent.DefaultDescent / 1000;

    // Where the origin for writing down is, from the one for writing across, in letters (ISO 32000-1 §9.7.4.3).
    private const double OriginX = 0.5;
    private const double OriginY = 0.88;

    /// <summary>The box of a letter.</summary>
    /// <param name="letter">The letter.</param>
    public PdfBox Of(Letter letter)
    {
        if (letter.GetFont() is { IsVertical: true })
        {
            return places.BoxOf(Downwards(letter));
        }

        var loose = letter.GlyphRectangleLoose;
        var isUsable = loose.Height >= LeastHeight * letter.PointSize && loose.Height <= MostHeight * letter.PointSize;
        return places.BoxOf(isUsable ? loose : OverBaseline(letter));
    }

    /// <summary>The rectangle of a letter whose font has no ascent and descent.</summary>
    private static PdfRectangle OverBaseline(Letter letter)
    {
        var axes = Axes.Of(letter);
        var (up, down) = (Ascent * letter.PointSize, Descent * letter.PointSize);
        var (from, to) = (letter.StartBaseLine, letter.EndBaseLine);
        return new PdfRectangle(axes.Move(from, 0, up), axes.Move(to, 0, up), axes.Move(from, 0, down), axes.Move(to, 0, down));
    }

    /// <summary>
    /// The square of a letter that is written downwards, in the middle under the point where it begins. PdfPig moves that point to
    /// the origin for writing across, but by letters of size 1, whatever the font's size is.
    /// </summary>
    private static PdfRectangle Downwards(Letter letter)
    {
        var axes = Axes.Of(letter);
        var scale = letter.FontSize == 0 ? 1 : letter.PointSize / Math.Abs(letter.FontSize);
        var begin = axes.Move(letter.StartBaseLine, OriginX * scale, OriginY * scale);
        var half = letter.PointSize / 2;
        return new PdfRectangle(
            axes.Move(begin, -half, 0),
            axes.Move(begin, half, 0),
            axes.Move(begin, -half, -letter.PointSize),
            axes.Move(begin, half, -letter.PointSize));
    }

    /// <summary>The directions along and across a letter's baseline.</summary>
    private readonly record struct Axes(double Cosine, double Sine)
    {
        public static Axes Of(Letter letter)
        {
            var (sine, cosine) = Math.SinCos(double.DegreesToRadians(letter.GlyphRectangleLoose.Rotation));
            return new Axes(cosine, sine);
        }

        public PdfPoint Move(PdfPoint point, double along, double across) =>
            point.Translate((Cosine * along) - (Sine * across), (Sine * along) + (Cosine * across));
    }
}
