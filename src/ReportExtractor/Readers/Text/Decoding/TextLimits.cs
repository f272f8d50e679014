using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Text.Decoding;

/// <summary>Limits of a text, so that reading it needs little time and memory. Every real report is far below them.</summary>
internal static class TextLimits
{
    /// <summary>The longest line, in characters. A whole report glued into one line has some ten thousand.</summary>
    public const int LongestLine = 1_000_000;

    /// <summary>The most lines. A report with one cell per line has a few thousand, a yearbook some ten thousand.</summary>
    public const int MostLines = 80_000;

    /// <summary>The limit that the text exceeds, as a message, or null.</summary>
    /// <param name="text">The text.</param>
    public static Message? Fault(string text)
    {
        var lines = 1;
        var rest = text.AsSpan();
        for (var end = rest.IndexOfAny('\n', '\r'); end >= 0; end = rest.IndexOfAny('\n', '\r'))
        {
            if (end > LongestLine)
            {
                return Messages.LineTooLong(lines, LongestLine);
            }

            lines++;
            rest = rest[(end + 1)..];
        }

        return rest.Length > LongestLine ? Messages.LineTooLong(lines, LongestLine)
            : lines > MostLines ? Messages.TooManyLines(lines, MostLines)
            : null;
    }
}
