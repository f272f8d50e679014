namespace ReportExtractor.Readers.Text.Decoding;

/// <summary>Limits of a text, within which reading one takes little time and memory. Every real report is far inside them.</summary>
internal static class TextLimits
{
    /// <summary>The longest line, in characters. A whole report glued into one line has some ten thousand.</summary>
    public const int LongestLine = 1_000_000;

    /// <summary>The most lines. A report of one cell a line has a few thousand.</summary>
    public const int MostLines = 300_000;

    /// <summary>What is beyond a limit, in one sentence, or null.</summary>
    /// <param name="text">The text.</param>
    public static string? Fault(string text)
    {
        var lines = 1;
        var rest = text.AsSpan();
        for (var end = rest.IndexOfAny('\n', '\r'); end >= 0; end = rest.IndexOfAny('\n', '\r'))
        {
            if (end > LongestLine)
            {
                return TooLong(lines);
            }

            lines++;
            rest = rest[(end + 1)..];
        }

        return rest.Length > LongestLine ? TooLong(lines)
            : lines > MostLines ? $"The text has {lines} lines, more than the {MostLines} that are read: split the file, or check that it is a report."
            : null;
    }

    private static string TooLong(int line) =>
        $"Line {line} of the text has more than {LongestLine} characters: check that the file is a report.";
}
