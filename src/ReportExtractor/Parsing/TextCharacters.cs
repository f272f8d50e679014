using System.Globalization;

namespace ReportExtractor.Parsing;

/// <summary>Properties of single characters, and the marks that stages put into text for one another.</summary>
internal static class TextCharacters
{
    /// <summary>Replaces a picture or another object that is visible but is not text (U+FFFC, Object Replacement Character).</summary>
    public const char ObjectMark = '\uFFFC';

    /// <summary>
    /// Replaces a digit that is on a page but cannot be seen (U+FDD0, which Unicode leaves to programs and which is in no text). Only the
    /// PDF reader uses it; its documents have none.
    /// </summary>
    public const char HiddenDigit = '\uFDD0';

    /// <summary>
    /// Stands for a digit with a line through it, or behind one: as <see cref="HiddenDigit"/>, only the PDF reader uses it and those that
    /// follow. A digit that counts all the same has the mark behind it.
    /// </summary>
    public const char StruckDigit = '\uFDD1';

    /// <summary>Stands for a digit that something was painted over, or behind one.</summary>
    public const char CoveredDigit = '\uFDD2';

    /// <summary>Stands for a digit that is cut off, or behind one.</summary>
    public const char CutDigit = '\uFDD3';

    /// <summary>Stands behind a digit that may not be visible.</summary>
    public const char FaintDigit = '\uFDD4';

    /// <summary>Stands behind a digit for which the file gives two texts.</summary>
    public const char DisputedDigit = '\uFDD5';

    /// <summary>Stands behind a digit of a picture that two recognisers read differently.</summary>
    public const char DisagreedDigit = '\uFDD6';

    /// <summary>Stands behind a digit of a picture that was read without certainty.</summary>
    public const char UnsureDigit = '\uFDD7';

    /// <summary>Stands behind a digit of a picture that has ink next to it which was not read.</summary>
    public const char BesideInkDigit = '\uFDD8';

    /// <summary>Stands behind a digit of a picture that may be a nil mark, or behind such a mark.</summary>
    public const char NilByOneDigit = '\uFDD9';

    /// <summary>True for a mark of the PDF reader.</summary>
    /// <param name="c">The character.</param>
    public static bool IsDigitMark(char c) => c is >= HiddenDigit and <= NilByOneDigit;

    /// <summary>A hyphen that is only seen where a line is broken, and may be meant as a sign in front of a number (U+00AD).</summary>
    public const char SoftHyphen = '\u00AD';

    /// <summary>Characters without a glyph or a width: places where a line may be broken or may not, and joiners.</summary>
    public const string WithoutWidth = "\u200B\u200C\u200D\u2060\uFEFF";

    /// <summary>
    /// True for white space of any kind, and for characters without a glyph. Those that change the direction of text are none: they
    /// may show digits in another order.
    /// </summary>
    /// <param name="c">The character.</param>
    public static bool IsBlank(char c) =>
        !IsLetterOfBlock(c)
        && (char.IsWhiteSpace(c)
            || (c >= SoftHyphen && c is not (>= '\u202A' and <= '\u202E') && char.GetUnicodeCategory(c) == UnicodeCategory.Format));

    /// <summary>
    /// True for a character of two ranges that hold most of any text and no blank: ASCII from ! to ~, and kana up to the last Chinese one.
    /// </summary>
    private static bool IsLetterOfBlock(char c) => c is (>= '!' and <= '~') or (>= '\u3041' and <= '\u9FFF');

    /// <summary>True for a digit of either width. Only text that was narrowed has no wide ones.</summary>
    /// <param name="c">The character.</param>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '\uFF10' and <= '\uFF19';

    /// <summary>The ASCII form of a full-width digit; any other character unchanged.</summary>
    /// <param name="c">The character.</param>
    public static char NarrowDigit(char c) => IsDigit(c) ? Narrow(c) : c;

    /// <summary>The ASCII form of a full-width character or of a typographic hyphen; any other character unchanged.</summary>
    /// <param name="c">The character.</param>
    public static char Narrow(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u2212' or '\u2010' or '\u2011' or '\u2013' => '-',
        _ => c,
    };
}
