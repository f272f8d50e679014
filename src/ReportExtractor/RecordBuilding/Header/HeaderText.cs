using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Parsing;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>The text of a document as its header is looked for in it.</summary>
internal static class HeaderText
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

    /// <summary>A line without the marks that Markdown and tables put around it.</summary>
    /// <param name="line">The line.</param>
    public static string WithoutMarks(string line) => MarkdownEscapes.Remove(line).Trim().Trim('#', '*', '_', '|', '\t', ' ', '　').Trim();
}
