using System.Text.RegularExpressions;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>How labels and headings begin: 一、 （一） 1. ①. What begins with a number of its own goes on from nothing.</summary>
internal static partial class LabelStart
{
    /// <summary>True where a text begins with a number of its own.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNumbered(string text) => Number().IsMatch(text);

    /// <summary>True where a text is the number of a label and nothing else: 1. and the like, whose label follows. 三、 alone is the beginning of a group that runs down.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNumberAlone(string text) => NumberAlone().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|[（(][0-9]{1,2}[）)]|[0-9]{1,2}[、．.](?![0-9])|[①-⑳])")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*[0-9]{1,2}[、．.]\s*$")]
    private static partial Regex NumberAlone();
}
