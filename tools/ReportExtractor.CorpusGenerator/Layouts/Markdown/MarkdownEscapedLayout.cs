using System.Text;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>Markdown tables with the escapes of a converter: <c>2\.</c>, <c>\-8</c>, <c>\(一\)</c>, <c>\\</c>.</summary>
public sealed class MarkdownEscapedLayout(Dice dice) : PipeLayout(dice)
{
    /// <inheritdoc/>
    public override string Name => "markdown-escaped";

    /// <inheritdoc/>
    protected override string Escape(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var leading = i == 0 && text[i] is '-' or '+' && text.Length > 1;
            if (IsPointOfNumbering(text, i) || leading || text[i] is '(' or ')' or '*' or '_' or '[' or ']' or '\\')
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Whether a character is a full stop after a number, and not a decimal point.</summary>
    private static bool IsPointOfNumbering(string text, int i) =>
        text[i] == '.' && i > 0 && char.IsAsciiDigit(text[i - 1]) && (i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1]));
}
