using System.Buffers;
using System.Text.RegularExpressions;

namespace ReportExtractor.Parsing.Values;

/// <summary>
/// Marks that Markdown, pandoc and LaTeX put around a number to set it in another type, and that no reader of the page sees: **12**,
/// `12`, [12]{.underline}, [12](#note), $12$, $\mathbf{12}$. Raised digits become superscripts: 12^1^, 12$^{1}$,
/// 12\textsuperscript{1}. Struck and hidden digits are left as they are.
/// </summary>
internal static partial class InlineMarks
{
    /// <summary>The longest text that can be a number in its marks; a link may be in it.</summary>
    private const int Longest = 120;

    /// <summary>The most marks around each other: [[**12**]{.underline}]{.mark}.</summary>
    private const int MostDepth = 6;

    private static readonly SearchValues<char> Signs = SearchValues.Create("*_`[$^\\&<'‘\"“");

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The number, or the mark in its place, that a text is without its marks; null if it is none.</summary>
    /// <param name="text">A text that is no number as it stands.</param>
    public static CellValue? Parse(ReadOnlySpan<char> text) =>
        text.Length <= Longest && text.ContainsAny(Signs)
            && NumberParser.Parse(Remove(WithNarrowDigits(text))) is { Content: not CellContent.Other } value
                ? value with { DigitsOnly = false }
                : null;

    private static string WithNarrowDigits(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (narrow, source) =>
        {
            for (var i = 0; i < narrow.Length; i++)
            {
                narrow[i] = TextCharacters.NarrowDigit(source[i]);
            }
        });

    private static string Remove(string text)
    {
        var plain = text;
        for (var depth = 0; depth < MostDepth; depth++)
        {
            var before = plain;
            plain = LineEnd().Replace(WrittenBlanks.Replace(plain, _ => " "), " ");
            plain = Raised().Replace(plain, match => Raise(match.Groups["digits"].Value));
            plain = Command().Replace(plain, "${text}");
            plain = Around().Replace(plain.Trim(), "${text}");
            if (plain == before)
            {
                break;
            }
        }

        return plain;
    }

    private static string Raise(string digits) => string.Concat(digits.Select(digit => Superscripts[digit - '0']));

    [GeneratedRegex("<br */?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    /// <summary>A raised number: the mark of a note.</summary>
    [GeneratedRegex(
        @"(?<=[0-9)）])(?:(?<dollar>\$)?\^\{?[(\[]?(?<digits>[0-9]{1,2})[)\]]?\}?\^?(?(dollar)\$)|\\textsuperscript\{(?<digits>[0-9]{1,2})\}"
        + @"|<sup>(?<digits>[0-9]{1,2})</sup>)(?=\$?$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Raised();

    /// <summary>A command of LaTeX that sets its text in another type.</summary>
    [GeneratedRegex(@"\\(?:mathbf|mathrm|mathit|mathsf|boldsymbol|bm|textbf|textit|textrm|text|emph|underline|uline)\{(?<text>[^{}\\]*)\}")]
    private static partial Regex Command();

    /// <summary>Marks around the whole text, and a quote or a backslash in front of it.</summary>
    [GeneratedRegex(
        @"^(?:(?<mark>\*\*\*|\*\*|\*|___|__|_|``|`|\$\$|\$)(?<text>[^*_`$]+)\k<mark>"
        + @"|\[(?<text>.+)\](?:\([^()]*\)|\{(?![^{}]*(?:strike|delet|hidden|style))[^{}]*\})"
        + "|<(?<tag>b|u|i|em|strong|span|font|ins|p|small|big|mark)>(?<text>[^<>]*)</\\k<tag>>"
        + "|(?<mark>[\"“])(?<text>[^\"“”]+)[\"”]|['‘\\\\](?<text>-?[0-9][^'‘’\\\\]*))$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Around();
}
