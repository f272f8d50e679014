namespace ReportExtractor.Parsing.Values;

/// <summary>The sign of a number, as a character or a word: -, 减少, ↓.</summary>
internal static class NumberSign
{
    /// <summary>The text of a cell without the sign at its start.</summary>
    /// <param name="text">The text, narrowed and without blanks.</param>
    /// <param name="sign">-1, 1, or 0 if there is no sign.</param>
    public static ReadOnlySpan<char> RemoveFrom(ReadOnlySpan<char> text, out int sign)
    {
        sign = 0;
        if (text.Length < 2)
        {
            return text;
        }

        switch (text[0])
        {
            case '-' or '—' or '减' or '減' or '负' or '負' or '↓':
                sign = -1;
                break;
            case '+' or '增' or '加' or '↑':
                sign = 1;
                break;
            default:
                return text;
        }

        var length = text is ['减', '少', ..] or ['減', '少', ..] or ['增', '加', ..] ? 2 : 1;
        return text[length..];
    }
}
