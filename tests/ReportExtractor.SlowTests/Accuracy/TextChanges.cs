using System.Text;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>Changes of a text that must not change a figure.</summary>
internal static class TextChanges
{
    // The ends of the headings of the sections.
    private static readonly string[] Headings =
        ["总体情况", "主动公开政府信息情况", "处理政府信息公开申请情况", "行政复议、行政诉讼情况", "改进情况", "报告的事项"];

    /// <summary>Other line ends, and every encoding that reports are published in.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Encodings(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        yield return ("crlf", Utf8(text.Replace("\n", "\r\n")));
        yield return ("cr", Utf8(text.Replace('\n', '\r')));
        Encoding[] encodings =
        [
            new UTF8Encoding(true),
            new UnicodeEncoding(false, true),
            new UnicodeEncoding(true, true),
            new UnicodeEncoding(false, false),
            new UnicodeEncoding(true, false),
            new UTF32Encoding(false, true),
            new UTF32Encoding(true, true),
            Encoding.GetEncoding("GB18030"),
        ];
        foreach (var encoding in encodings)
        {
            var name = $"{encoding.WebName}, {encoding.Preamble.Length} bytes of mark";
            yield return (name, [.. encoding.Preamble, .. encoding.GetBytes(text)]);
        }
    }

    /// <summary>Blanks at the ends of lines.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Blanks(string text) => [("blanks", Utf8(text.Replace("\n", "  \n")))];

    /// <summary>Digits and brackets of another width.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Widths(string text)
    {
        yield return ("wide digits", Utf8(string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c))));
        yield return ("wide brackets", Utf8(text.Replace('(', '（').Replace(')', '）')));
        yield return ("narrow brackets", Utf8(text.Replace('（', '(').Replace('）', ')')));
    }

    /// <summary>A paragraph full of numbers in front of the heading of a section, or at the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="permille">Which of these places, in thousandths of their number.</param>
    public static IEnumerable<(string Name, byte[] Bytes)> Prose(string text, int permille)
    {
        const string Paragraph = "本年度召开专题会议12次，发布信息345条，回复留言67条，较上年增长8.9%，其中政策解读21件。";
        var lines = text.Split('\n').ToList();
        List<int> places = [.. Enumerable.Range(0, lines.Count).Where(i => IsHeading(lines[i])), lines.Count];
        lines.InsertRange(places[permille * places.Count / 1000], ["", Paragraph, ""]);
        yield return ("prose", Utf8(string.Join('\n', lines)));
    }

    private static bool IsHeading(string line) =>
        line.Trim(' ', '\u3000', '#', '*', '\r') is ['一' or '二' or '三' or '四' or '五' or '六', '、', ..] heading
        && Headings.Any(title => heading.EndsWith(title, StringComparison.Ordinal));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
