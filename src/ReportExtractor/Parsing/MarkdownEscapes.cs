using System.Text;

namespace ReportExtractor.Parsing;

/// <summary>Backslash escapes of Markdown (CommonMark §2.4).</summary>
internal static class MarkdownEscapes
{
    /// <summary>The text without the backslashes that Markdown would not print.</summary>
    /// <param name="text">The text.</param>
    public static string Remove(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length || !(char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])))
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
