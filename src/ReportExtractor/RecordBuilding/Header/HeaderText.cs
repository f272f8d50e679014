using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Parsing;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>The text of a document as its header is looked for in it.</summary>
internal static partial class HeaderText
{
    /// <summary>The lines and cells of a document that are not blank, without blanks around them.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<string> Lines(Document document) => document.Blocks
        .SelectMany(block => block switch
        {
            Paragraph paragraph => [paragraph.Text],
            Grid grid => grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text),
            _ => [],
        })
        .Where(text => !string.IsNullOrWhiteSpace(text))
        .Select(text => text.Trim());

    /// <summary>A text with narrow and Simplified characters and without blanks.</summary>
    /// <param name="text">The text.</param>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!TextCharacters.IsBlank(c))
            {
                plain.Append(TraditionalCharacters.Simplify(TextCharacters.Narrow(c)));
            }
        }

        return plain.ToString();
    }

    /// <summary>
    /// A line without the marks that Markdown and tables put around it, and without the pinyin that mirrors put into words.
    /// </summary>
    /// <param name="line">The line.</param>
    public static string WithoutMarks(string line) =>
        Pinyin().Replace(MarkdownEscapes.Remove(line), "").Trim().Trim('#', '*', '_', '|', '\t', ' ', '　').Trim();

    // 運(yùn)輸: the reading of the character in front of it.
    [GeneratedRegex("(?<=[\\u4E00-\\u9FFF])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6}[)）]")]
    private static partial Regex Pinyin();
}
