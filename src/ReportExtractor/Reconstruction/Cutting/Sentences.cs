using System.Text;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>Distinguishes sentences from lines of a table.</summary>
internal static class Sentences
{
    /// <summary>
    /// A line of a table has at most this many characters, those of a label; a longer one with a comma is a sentence. The blanks between
    /// Chinese words say nothing: they are those of the columns.
    /// </summary>
    private const int LongestLabelLine = 44;

    /// <summary>
    /// True for a line with a full stop, or a long one with a comma. Remarks in brackets do not count: they explain labels.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="letters">Whether letters are part of labels.</param>
    public static bool Is(string line, LabelLetters letters)
    {
        var text = WithoutBrackets(line);
        return letters != LabelLetters.Ignored && LabelWords.HasLetter(text) && !LabelWords.HasChinese(text)
            ? IsWestern(text)
            : text.AsSpan().IndexOfAny('。', '；') >= 0 || (HasComma(text) && text.Count(c => !char.IsWhiteSpace(c)) > LongestLabelLine);
    }

    /// <summary>The same for words of letters, which need twice the room. A short line with a stop may be a label (No. of loans).</summary>
    private static bool IsWestern(string text) =>
        text.Length > LongestLabelLine && (EndsWithStop(text.AsSpan().TrimEnd()) || (text.Length > 2 * LongestLabelLine && HasComma(text)));

    private static bool EndsWithStop(ReadOnlySpan<char> text) => text is [.., var last, '.' or '!' or '?'] && !char.IsPunctuation(last);

    private static bool HasComma(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '，' or ',' && !IsWithinNumber(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a mark that separates the thousands of a number, the first of which may be in the line above.</summary>
    private static bool IsWithinNumber(string text, int mark) =>
        mark > 0 && mark + 1 < text.Length && char.IsDigit(text[mark + 1])
        && (char.IsDigit(text[mark - 1]) || char.IsWhiteSpace(text[mark - 1]));

    private static string WithoutBrackets(string line)
    {
        if (line.AsSpan().IndexOfAny('(', '（') < 0)
        {
            return line;
        }

        var depth = 0;
        var text = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            depth += c is '(' or '（' ? 1 : 0;
            if (depth == 0)
            {
                text.Append(c);
            }

            depth = Math.Max(0, depth - (c is ')' or '）' ? 1 : 0));
        }

        return text.ToString();
    }
}
