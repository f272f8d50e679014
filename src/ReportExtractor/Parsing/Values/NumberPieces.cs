using System.Buffers;
using System.Text.RegularExpressions;

namespace ReportExtractor.Parsing.Values;

/// <summary>
/// Numbers in printed lines, before cells are known: a piece of a line may be a whole number, or the beginning or the rest of one that was
/// broken over two lines. <see cref="NumberParser"/> parses the whole text of a cell. Hidden digits count as digits.
/// </summary>
internal static partial class NumberPieces
{
    private const string Points = ".,．，";
    private const string Digit = "[0-9０-９\uFDD0-\uFDD9]";
    private const string Sign = "[-−－+]";
    private const string DigitsAndPoints = "(?:[0-9０-９\uFDD0-\uFDD9" + Points + "]*" + Digit + ")?";

    // A point may end a piece of two digits or more; 1. is the number of a label. Accountants write the minus behind the number.
    private const string End = "[%％,，]|[-−－]|(?<=" + Digit + "{2})[.．]";

    private const string Marks = "\uFDD0\uFDD1\uFDD2\uFDD3\uFDD4\uFDD5\uFDD6\uFDD7\uFDD8\uFDD9";

    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789０１２３４５６７８９" + Points + Marks);
    private static readonly SearchValues<char> OfHiddenNumber = SearchValues.Create("0123456789０１２３４５６７８９.,．，-－−");

    /// <summary>True if a piece is a number with its sign and unit. It may be broken in front of its point or behind it.</summary>
    /// <param name="piece">The piece.</param>
    public static bool Is(string piece) => Number().IsMatch(piece);

    /// <summary>True if a piece has a digit, and nothing but digits, points and a sign in front of them.</summary>
    /// <param name="piece">The piece.</param>
    public static bool IsPlain(string piece)
    {
        // Hidden digits may be in front of the sign.
        var seen = piece.AsSpan().TrimStart(Marks);
        return piece.Any(IsDigit) && !(seen.IsEmpty ? seen : seen[(IsSign(seen[0]) ? 1 : 0)..]).ContainsAnyExcept(OfNumber);
    }

    /// <summary>True if a piece is a sign without its number: a line may end behind a hyphen.</summary>
    /// <param name="piece">The piece.</param>
    public static bool IsSignAlone(ReadOnlySpan<char> piece) => piece.TrimStart(Marks) is [var sign] && IsSign(sign);

    /// <summary>True for a digit or a point.</summary>
    /// <param name="c">The character.</param>
    public static bool IsOfNumber(char c) => OfNumber.Contains(c);

    /// <summary>True if letters that can't be seen are those of numbers: white digits.</summary>
    /// <param name="text">The letters' text.</param>
    public static bool AreHidden(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(OfHiddenNumber);

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９' || TextCharacters.IsDigitMark(c);

    private static bool IsSign(char c) => c is '-' or '－' or '−' or '\u2011' or '+' or '＋';

    [GeneratedRegex(
        "^[\uFDD0-\uFDD9]*" + Sign + "?[.,，．]?" + Digit + DigitsAndPoints + "(?:" + End + "|" + NumberUnits.PiecePattern + ")?$")]
    private static partial Regex Number();
}
