namespace ReportExtractor.Parsing.Values;

/// <summary>Blanks between digits: thousands separators, or gaps between two numbers.</summary>
internal static class DigitSpacing
{
    /// <summary>True if blanks between the digits of a text may separate two numbers.</summary>
    /// <param name="text">The text as printed.</param>
    public static bool MaySeparateNumbers(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return HasBlankInside(text) && !IsGrouped(text);
    }

    private static bool HasBlankInside(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (TextCharacters.IsBlank(text[i]) && IsOfNumber(text[i - 1]) && NextIsOfNumber(text[i..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a digit or a point. A point with a blank next to it ends the number of a list: "1. 5" may be five.</summary>
    private static bool IsOfNumber(char c) => IsDigit(c) || TextCharacters.Narrow(c) == '.';

    private static bool IsDigit(char c) => char.IsDigit(TextCharacters.Narrow(c));

    private static bool NextIsOfNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!TextCharacters.IsBlank(c))
            {
                return IsOfNumber(c);
            }
        }

        return false;
    }

    /// <summary>True for 12 345 678: one to three digits, then groups of three, each after one space.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text)
    {
        var run = 0;
        var groups = 0;
        foreach (var c in text)
        {
            var endsGroup = groups == 0 ? run is >= 1 and <= 3 && TextCharacters.Narrow(text[0]) != '0' : run == 3;
            if (IsDigit(c))
            {
                run++;
            }
            else if (endsGroup && c is ' ' or '\u00A0' or '\u2009' or '\u202F')
            {
                groups++;
                run = 0;
            }
            else
            {
                break;
            }
        }

        return groups > 0 && run == 3;
    }
}
