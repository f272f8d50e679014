using ReportExtractor.Imaging;
using ReportExtractor.Ocr.Glyphs;
using ReportExtractor.Ocr.Lines;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Pages;

/// <summary>
/// Compares what the two recognisers read. A number is free of doubt only if both read the same, with certainty, and no ink is left over.
/// </summary>
/// <param name="glyphs">The second witness.</param>
internal sealed class Witnesses(GlyphReader glyphs)
{
    /// <summary>The line recogniser is rarely less sure of digits that are printed clearly.</summary>
    private const double SureLine = 0.75;

    /// <summary>Above this, the net took no digit of fonts that it never saw for another.</summary>
    private const double SureGlyph = 0.9;

    /// <summary>A 1 leans less, a slash more: two recognisers can take one for the other alike.</summary>
    private const double MostLean = 0.12;

    /// <summary>A slash leans more, an upright 1 or 7 less.</summary>
    private const double LeastLeanOfSlash = 0.25;

    /// <summary>
    /// A text of more characters that are no figure is a label, and the glyph net is not asked about all of it: it knows no words.
    /// </summary>
    private const int LongestMisread = 2;

    /// <summary>Reads a line that is a figure cell if it holds nothing but a figure.</summary>
    /// <param name="characters">What the line recogniser reads.</param>
    /// <param name="room">The whole width of the line's cell.</param>
    /// <param name="dpi">The dots an inch of the page.</param>
    /// <returns>The figure; null if the line holds words.</returns>
    public ReadFigure? ReadFigure(IReadOnlyList<LineCharacter> characters, GrayImage room, double dpi)
    {
        var first = FirstOf(characters);
        var words = first.Text.Count(c => c == GlyphClass.Other);
        if (words > LongestMisread || (words > 0 && first.Text.Length > LongestMisread) || IsLabelNumber(first.Text))
        {
            return null;
        }

        if (glyphs.Read(InkCrop.Of(room, dpi)) is not { } reading)
        {
            return null;
        }

        var second = SecondOf(reading);
        if (words > 0 && !second.IsNumber && !second.IsNil)
        {
            return null;
        }

        return Judge(first, reading, second);
    }

    /// <summary>The doubt about some digits within a line of words.</summary>
    /// <param name="characters">The digits.</param>
    /// <param name="crop">The part of the line with these digits.</param>
    /// <param name="dpi">The dots an inch of the page.</param>
    public PdfLetterFlaw DoubtOf(IReadOnlyList<LineCharacter> characters, GrayImage crop, double dpi)
    {
        var first = FirstOf(characters);
        return glyphs.Read(InkCrop.Of(crop, dpi)) is { } reading
            ? Judge(first, reading, SecondOf(reading)).Doubt
            : PdfLetterFlaw.Disagreed;
    }

    private static FigureText FirstOf(IReadOnlyList<LineCharacter> characters) => FigureText.Of(
        characters.Select(character => character.Text), characters.Count == 0 ? 1 : characters.Min(character => character.Confidence));

    private static FigureText SecondOf(GlyphReading reading) => FigureText.Of(
        reading.Glyphs.Where(glyph => !glyph.IsDebris).Select(glyph => glyph.Character.ToString()),
        reading.Glyphs.Where(glyph => !glyph.IsDebris).Select(glyph => glyph.Confidence).DefaultIfEmpty(1).Min());

    /// <summary>True for brackets without a sign of a figure: （一） is the number of a label.</summary>
    private static bool IsLabelNumber(string text) => text.Contains('(') && !text.Any(char.IsAsciiDigit);

    private static ReadFigure Judge(FigureText first, GlyphReading reading, FigureText second)
    {
        var glyphs = reading.Glyphs.Where(glyph => !glyph.IsDebris).ToList();
        var hasInk = reading.FaintInk || glyphs.Count < reading.Glyphs.Count;

        // That it is a slash is seen by its lean as well. The line recogniser needs only see a stroke that is no digit, sure or not.
        var isSlash = first.IsStroke && second is { Text: "/", Confidence: >= SureGlyph } && glyphs is [{ Lean: >= LeastLeanOfSlash }];
        var doubt = isSlash ? PdfLetterFlaw.None : first.DoubtAgainst(second);
        if (doubt == PdfLetterFlaw.None && hasInk)
        {
            doubt = PdfLetterFlaw.BesideInk;
        }
        else if (doubt == PdfLetterFlaw.None && first.Text.All(c => c == '1') && reading.Glyphs.Any(glyph => glyph.Lean > MostLean))
        {
            doubt = PdfLetterFlaw.NilByOne;
        }
        else if (doubt == PdfLetterFlaw.None && !isSlash && (first.Confidence < SureLine || second.Confidence < SureGlyph))
        {
            doubt = PdfLetterFlaw.Unsure;
        }

        // A number that only one of them reads is shown, and doubted.
        var isMisread = first.Text.Contains(GlyphClass.Other) && (second.IsNumber || second.IsNil);
        var shown = !isMisread && (first.IsNumber || !second.IsNumber) ? first : second;
        return new ReadFigure(
            shown.Text, isSlash ? second.Confidence : Math.Min(first.Confidence, second.Confidence), doubt, hasInk, glyphs);
    }
}
