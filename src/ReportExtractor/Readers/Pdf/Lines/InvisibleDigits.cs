using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Pdf;
using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>
/// Digits that are on the page but don't count: white on white, struck out, painted over, or cut off. They are not read, but they take up
/// room: they show where a cell is, and why the digits next to them are on another line. The layout keeps them as a mark, which is removed
/// from the texts of the document; the mark of a flaw leaves a doubt there.
/// </summary>
internal static class InvisibleDigits
{
    private const char Hidden = TextCharacters.HiddenDigit;

    /// <summary>The marks.</summary>
    public const string Marks = "\uFDD0\uFDD1\uFDD2\uFDD3\uFDD4\uFDD5\uFDD6\uFDD7\uFDD8\uFDD9";

    private static readonly string MarkText = Hidden.ToString();

    private static readonly (char Mark, string Reason)[] Reasons =
    [
        (TextCharacters.StruckDigit, ReasonCodes.StruckDigits),
        (TextCharacters.CoveredDigit, ReasonCodes.CoveredDigits),
        (TextCharacters.CutDigit, ReasonCodes.CutDigits),
        (TextCharacters.FaintDigit, ReasonCodes.FaintLetters),
        (TextCharacters.DisputedDigit, ReasonCodes.TwoTexts),
        (TextCharacters.DisagreedDigit, ReasonCodes.OcrDisagrees),
        (TextCharacters.NilByOneDigit, ReasonCodes.NilByOne),
        (TextCharacters.BesideInkDigit, ReasonCodes.InkUnread),
        (TextCharacters.UnsureDigit, ReasonCodes.OcrUnsure),
    ];

    /// <summary>True for letters of numbers.</summary>
    /// <param name="letter">A letter that can't be seen, or not as a whole.</param>
    public static bool Are(PdfLetter letter) => letter.Flaw == PdfLetterFlaw.NilByOne || NumberPieces.AreHidden(letter.Text);

    /// <summary>True for a character that replaces a digit, or that stands behind one.</summary>
    /// <param name="c">The character.</param>
    public static bool IsMark(char c) => TextCharacters.IsDigitMark(c);

    /// <summary>The mark in place of a letter that can't be seen; behind it, if it still can be read.</summary>
    /// <param name="letter">The letter.</param>
    public static PdfLetter Mark(PdfLetter letter)
    {
        var mark = letter.Flaw switch
        {
            PdfLetterFlaw.Struck => TextCharacters.StruckDigit,
            PdfLetterFlaw.Covered => TextCharacters.CoveredDigit,
            PdfLetterFlaw.Cut => TextCharacters.CutDigit,
            PdfLetterFlaw.Faint => TextCharacters.FaintDigit,
            PdfLetterFlaw.Disputed => TextCharacters.DisputedDigit,
            PdfLetterFlaw.Disagreed => TextCharacters.DisagreedDigit,
            PdfLetterFlaw.Unsure => TextCharacters.UnsureDigit,
            PdfLetterFlaw.BesideInk => TextCharacters.BesideInkDigit,
            PdfLetterFlaw.NilByOne => TextCharacters.NilByOneDigit,
            _ => Hidden,
        };
        return letter with { Text = mark == Hidden ? MarkText : letter.IsLegible ? letter.Text + mark : mark.ToString() };
    }

    /// <summary>
    /// The text of a cell without the marks, and without lines that had nothing else. A cell of which all digits are struck out or painted
    /// over is not blank: nothing of it can be read.
    /// </summary>
    /// <param name="text">The text; lines are separated by <c>\n</c>.</param>
    public static string RemoveFrom(string text)
    {
        if (!text.Any(IsMark))
        {
            return text;
        }

        var lines = text.Split('\n').Select(line => string.Concat(line.Where(c => !IsMark(c))).Trim());
        var left = string.Join('\n', lines.Where(line => line.Length > 0));
        return left.Length == 0 && text.AsSpan().ContainsAny(TextCharacters.StruckDigit, TextCharacters.CoveredDigit)
            ? PageView.Unknown
            : left;
    }

    /// <summary>The text of a line with a blank in place of each digit that does not count, and without other marks.</summary>
    /// <param name="text">The text.</param>
    public static string ToBlanks(string text)
    {
        if (!text.Any(IsMark))
        {
            return text;
        }

        return text.Length == 1 ? " " : string.Concat(text.Replace(Hidden, ' ').Where(c => !IsMark(c)));
    }

    /// <summary>The doubt that the marks leave of a text; null if there is none.</summary>
    /// <param name="text">The text.</param>
    public static string? DoubtOf(string text) => Array.Find(Reasons, reason => text.Contains(reason.Mark)).Reason;
}
