namespace ReportExtractor.Parsing.Values;

/// <summary>The sign of a number, as a character or a word: -, 减少, ↓; or as accountants write it: (3), 3-, △3.</summary>
internal static class NumberSign
{
    /// <summary>The text of a cell without its sign.</summary>
    /// <param name="text">The text, narrowed and without blanks.</param>
    /// <param name="sign">-1, 1, or 0 if there is no sign.</param>
    /// <param name="isUnusual">
    /// True for a sign of accountants: brackets may also be those of a list, and a triangle may point upwards.
    /// </param>
    public static ReadOnlySpan<char> RemoveFrom(ReadOnlySpan<char> text, out int sign, out bool isUnusual)
    {
        (sign, isUnusual) = (0, false);
        if (text.Length < 2)
        {
            return text;
        }

        if (WithoutAccountingSign(text) is { IsEmpty: false } number)
        {
            (sign, isUnusual) = (-1, true);
            return number;
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

    /// <summary>True for a sign of negative numbers and nothing else, blanks aside; — alone is more likely a nil mark.</summary>
    /// <param name="text">The text.</param>
    public static bool IsAlone(ReadOnlySpan<char> text) => WithoutBlanks(text) switch
    {
        [var only] => TextCharacters.Narrow(only) is '-' or '(' or ')' or '负' or '負' or '减' or '減' or '↓' or '▲' or '△',
        var word => word is "减少" or "減少",
    };

    private static ReadOnlySpan<char> WithoutBlanks(ReadOnlySpan<char> text)
    {
        while (text is [var first, ..] && TextCharacters.IsBlank(first))
        {
            text = text[1..];
        }

        while (text is [.., var last] && TextCharacters.IsBlank(last))
        {
            text = text[..^1];
        }

        return text;
    }

    private static ReadOnlySpan<char> WithoutAccountingSign(ReadOnlySpan<char> text) => text switch
    {
        ['(', >= '0' and <= '9', .., ')'] => text[1..^1],
        ['▲' or '△', >= '0' and <= '9', ..] => text[1..],
        [>= '0' and <= '9', .., '-'] => text[..^1],
        _ => [],
    };
}
