using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Fonts.Encodings;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ReportExtractor.PdfPig.Letters;

/// <summary>Converts the letters of a page.</summary>
/// <param name="places">The page's places.</param>
/// <param name="marked">The page's marked content.</param>
/// <param name="painted">The page's filled areas.</param>
/// <param name="log">The characters that PdfPig guessed.</param>
internal sealed class LetterConverter(PagePlaces places, MarkedContents marked, PaintedAreas painted, PageLog log)
{
    // Directions are rounded to a thousandth of a degree, so that letters of one line have one.
    private const int DirectionDigits = 3;
    private const double Circle = 360;

    // A font that writes downwards does so a quarter to the right of the direction in which its letters are upright.
    private const double Quarter = 90;

    private readonly LetterBoxes _boxes = new(places);
    private readonly Dictionary<object, int> _fonts = [];

    /// <summary>Converts them.</summary>
    /// <param name="letters">The letters in the order in which they are painted.</param>
    /// <param name="most">The most letters that may be kept.</param>
    /// <returns>The letters, each once, and whether there were more than that.</returns>
    public (IReadOnlyList<PdfLetter> Letters, bool IsCut) Convert(IEnumerable<Letter> letters, int most)
    {
        var kept = new DistinctLetters();
        foreach (var letter in letters)
        {
            if (marked.IsHidden(letter) || Convert(letter) is not { } converted)
            {
                continue;
            }

            if (kept.Count >= most)
            {
                return (kept.ToArray(), true);
            }

            kept.Add(converted, letter.Value);
        }

        return (kept.ToArray(), false);
    }

    private PdfLetter? Convert(Letter letter)
    {
        var box = _boxes.Of(letter);
        if (!places.IsOnPage(box))
        {
            return null;
        }

        var isVertical = letter.GetFont() is { IsVertical: true };
        return new PdfLetter(marked.Text(letter, TextOf(letter)), box, letter.PointSize * places.Unit)
        {
            Direction = DirectionOf(letter, isVertical),
            IsVertical = isVertical,
            IsPainted = IsPainted(letter, box),
            Font = NumberOf(letter),
        };
    }

    /// <summary>The letter's characters; empty if PdfPig guessed them, or if they mean nothing to a reader.</summary>
    private string TextOf(Letter letter) => log.IsGuess(letter.FontName ?? "", letter.Value) ? "" : Characters.Readable(letter.Value);

    /// <summary>PdfPig counts angles against the clock.</summary>
    private static double DirectionOf(Letter letter, bool isVertical)
    {
        var turned = (isVertical ? Quarter : 0) - letter.GlyphRectangleLoose.Rotation;
        var degrees = Math.Round(((turned % Circle) + Circle) % Circle, DirectionDigits);
        return degrees >= Circle ? 0 : degrees;
    }

    private bool IsPainted(Letter letter, in PdfBox box)
    {
        var (fills, strokes) = letter.RenderingMode switch
        {
            TextRenderingMode.Fill or TextRenderingMode.FillClip => (true, false),
            TextRenderingMode.Stroke or TextRenderingMode.StrokeClip => (false, true),
            TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip => (true, true),
            _ => (false, false),
        };
        return (fills && !Colours.IsWhite(letter.FillColor))
            || (strokes && !Colours.IsWhite(letter.StrokeColor))
            || ((fills || strokes) && painted.IsDark(box));
    }

    private int NumberOf(Letter letter)
    {
        object font = (object?)letter.GetFont() ?? letter.FontName ?? "";
        if (!_fonts.TryGetValue(font, out var number))
        {
            number = _fonts.Count;
            _fonts.Add(font, number);
        }

        return number;
    }
}
