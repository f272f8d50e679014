using ReportExtractor.Ocr.Glyphs;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Pages;

/// <summary>The text of a figure cell as one witness reads it, in the characters that the glyph net knows.</summary>
/// <param name="Text">The text; a dash of any length is one dash.</param>
/// <param name="Confidence">The probability of its most doubtful character.</param>
internal readonly record struct FigureText(string Text, double Confidence)
{
    private const string Nils = "-/\\×无";

    /// <summary>The letters and signs that look like a zero where no other character stands beside it. A figure has none of them.</summary>
    private const string LikeZero = "Oo\uFF2F\uFF4F○〇";

    /// <summary>The letters and signs that are one stroke, as a slash is. A digit is none of them.</summary>
    private const string Strokes = "/|!Il／｜！丨";

    /// <summary>True if there is no text.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>
    /// True for a number: with a digit, and nothing that is no part of a figure. A point at its end is dust that was read.
    /// </summary>
    public bool IsNumber => Text.Any(char.IsAsciiDigit) && !Text.Contains(GlyphClass.Other) && Text[^1] is not ('.' or ',');

    /// <summary>True for one stroke that is no digit.</summary>
    public bool IsStroke { get; private init; }

    /// <summary>True for marks in place of a number.</summary>
    public bool IsNil => !IsEmpty && Text.All(Nils.Contains);

    /// <summary>The text of a cell.</summary>
    /// <param name="characters">The characters as they were read.</param>
    /// <param name="confidence">The probability of the most doubtful one.</param>
    public static FigureText Of(IEnumerable<string> characters, double confidence)
    {
        var printed = characters.Where(c => !string.IsNullOrWhiteSpace(c)).ToList();
        var text = string.Concat(printed.Select(c => LikeZero.Contains(c[0]) ? '0' : GlyphClass.Characters[GlyphClass.Of(c[0])]));
        return new FigureText(text.Length > 0 && text.All(c => c == '-') ? "-" : text, confidence)
        {
            IsStroke = printed is [[var only]] && Strokes.Contains(only),
        };
    }

    /// <summary>The doubt that is left where this is read by one witness and another text by the other.</summary>
    /// <param name="other">What the other reads.</param>
    public PdfLetterFlaw DoubtAgainst(FigureText other)
    {
        if (Text == other.Text)
        {
            return PdfLetterFlaw.None;
        }

        if ((IsNil && other.IsNumber) || (other.IsNil && IsNumber))
        {
            return PdfLetterFlaw.NilByOne;
        }

        // A comma that only groups digits changes no value.
        var isAlike = IsNumber && other.IsNumber && Ungrouped(Text) == Ungrouped(other.Text);
        return isAlike ? PdfLetterFlaw.Unsure : PdfLetterFlaw.Disagreed;
    }

    private static string Ungrouped(string text) => text.Replace(",", "", StringComparison.Ordinal);
}
