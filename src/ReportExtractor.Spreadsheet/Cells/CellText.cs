using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportExtractor.Spreadsheet.Cells;

/// <summary>Texts as a workbook keeps them (ECMA-376, ST_Xstring): what XML can't hold is written as <c>_xHHHH_</c>.</summary>
internal static partial class CellText
{
    /// <summary>The most characters of a cell in Excel.</summary>
    public const int Longest = 32_767;

    /// <summary>The characters that begin a formula when they are typed in, also in full width.</summary>
    private const string FormulaStart = "=+-@＝＋－＠";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Whether a text would be a formula if it were typed in.</summary>
    public static bool IsFormula(string text) => text.Length > 0 && FormulaStart.Contains(text[0], StringComparison.Ordinal);

    /// <summary>The text in XML.</summary>
    public static string Escape(string text)
    {
        var cut = text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
        return Escapes().IsMatch(cut) ? Escapes().Replace(cut, match => EscapeOne(match.Value)) : cut;
    }

    /// <summary>The text of XML.</summary>
    public static string Unescape(string text) =>
        Escaped().Replace(text, match => ((char)ushort.Parse(match.Groups[1].Value, NumberStyles.HexNumber, Invariant)).ToString());

    private static string EscapeOne(string text) => text.Length > 1 ? "_x005F" + text
        : char.IsSurrogate(text[0]) ? "\uFFFD"
        : $"_x{(int)text[0]:X4}_";

    // Control characters (a line feed and a tab may stay), non-characters, lone surrogates, and what looks like an escape.
    [GeneratedRegex(
        @"[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])"
        + "|_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escapes();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
