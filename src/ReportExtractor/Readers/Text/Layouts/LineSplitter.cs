using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Parsing;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// Splits a text into lines at line ends of any kind, and removes what is invisible: control characters, and comments of web pages.
/// Blanks that web pages write as words are blanks.
/// </summary>
internal static partial class LineSplitter
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    /// <summary>Splits a text.</summary>
    /// <param name="text">The whole text.</param>
    public static List<TextLine> Split(string text)
    {
        if (text.Contains("<!--", StringComparison.Ordinal))
        {
            text = Comment().Replace(text, match => Hide(match.Value));
        }

        text = WrittenBlanks.Replace(text, match => '\u00A0' + Hide(match.Value[1..]));
        var lines = new List<TextLine>(text.Length / 12);
        var (number, page) = (1, 1);
        var rest = text.AsSpan();
        while (true)
        {
            var end = rest.IndexOfAny(LineEnds);
            if (end < 0)
            {
                lines.Add(new TextLine(Clean(rest), number, page));
                return lines;
            }

            // A form feed ends a line of the page, but not of the file.
            lines.Add(new TextLine(Clean(rest[..end]), number, page));
            number += rest[end] is '\f' or '\v' ? 0 : 1;
            page += rest[end] == '\f' ? 1 : 0;
            rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        }
    }

    /// <summary>Replaces a text by as many invisible characters, so that all places in the text stay the same.</summary>
    private static string Hide(string text) => string.Create(text.Length, text, static (hidden, source) =>
    {
        for (var i = 0; i < hidden.Length; i++)
        {
            hidden[i] = source[i] is '\n' or '\r' ? source[i] : '\u200B';
        }
    });

    private static string Clean(ReadOnlySpan<char> line)
    {
        var firstBad = IndexOfControl(line);
        if (firstBad < 0)
        {
            return line.ToString();
        }

        var clean = new StringBuilder(line.Length).Append(line[..firstBad]);
        foreach (var c in line[firstBad..])
        {
            if (!IsControl(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    private static int IndexOfControl(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (IsControl(line[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsControl(char c) => c != '\t' && char.IsControl(c);

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
