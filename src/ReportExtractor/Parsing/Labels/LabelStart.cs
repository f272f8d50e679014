using System.Text.RegularExpressions;

namespace ReportExtractor.Parsing.Labels;

/// <summary>
/// Recognizes the numbers at the start of labels and headings in printed lines: 一、 （一） 1. ①. A text with a number of its own does not
/// continue another one. More numbers count here than in <see cref="LabelNumber"/>, which knows those of the forms' rows: any heading of
/// the report may be numbered, up to 二十一、 and （12）.
/// </summary>
internal static partial class LabelStart
{
    private const string ChineseNumber = "[" + LabelNumber.ChineseDigits + "]{1,3}";
    private const string Digit = "[0-9０-９]";
    private const string DottedNumber = Digit + "{1,2}[、．.]";

    /// <summary>True if a text begins with a number of its own.</summary>
    /// <param name="text">The text as printed.</param>
    public static bool IsNumbered(string text) => Number().IsMatch(text);

    /// <summary>
    /// True if a text is the number of a label and nothing else: 1. and the like, whose label follows. 三、 alone is the start of a group's
    /// vertical name.
    /// </summary>
    /// <param name="text">The text as printed.</param>
    public static bool IsNumberAlone(string text) => NumberAlone().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:[（(]?" + ChineseNumber + "[）)、．.]|[（(]" + Digit + "{1,2}[）)]|" + DottedNumber + "(?!" + Digit + ")|[①-⑳])")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*" + DottedNumber + @"\s*$")]
    private static partial Regex NumberAlone();
}
