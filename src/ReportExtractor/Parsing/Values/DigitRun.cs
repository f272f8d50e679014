namespace ReportExtractor.Parsing.Values;

/// <summary>The digits of a number with at most one decimal point, without thousands separators.</summary>
/// <param name="Length">The number of characters, the point included.</param>
/// <param name="HasLetters">True if a letter or a circle was read as a digit.</param>
/// <param name="IsGrouped">True if there were thousands separators.</param>
internal readonly record struct DigitRun(int Length, bool HasLetters, bool IsGrouped)
{
    /// <summary>Reads a text that has nothing but digits, or gives null.</summary>
    /// <param name="text">The text, narrowed and without blanks.</param>
    /// <param name="digits">Receives the digits and the point.</param>
    public static DigitRun? Read(ReadOnlySpan<char> text, Span<char> digits)
    {
        var (length, realDigits) = (0, 0);
        var (hasLetters, isGrouped, hasPoint) = (false, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isInside = !hasPoint && i > 0;
            if (c is >= '0' and <= '9')
            {
                digits[length++] = c;
                realDigits++;
            }
            else if (AsDigit(c) is { } digit)
            {
                hasLetters = true;
                digits[length++] = digit;
            }
            else if (c == '.' && isInside && i < text.Length - 1)
            {
                hasPoint = true;
                digits[length++] = '.';
            }
            else if (c is ',' or '\'' or '’' or '，' && isInside && IsGroup(text[(i + 1)..]))
            {
                isGrouped = true;
            }
            else
            {
                return null;
            }
        }

        // "O" alone is a zero that was read as a letter; a longer word without a digit is a word.
        return length > 0 && (realDigits > 0 || length == 1) ? new DigitRun(length, hasLetters, isGrouped) : null;
    }

    private static bool IsGroup(ReadOnlySpan<char> rest)
    {
        var run = rest.IndexOfAnyExceptInRange('0', '9');
        return (run < 0 ? rest.Length : run) == 3;
    }

    /// <summary>The digit that OCR reads as a letter or a circle: 0 as O, and 1 as l.</summary>
    private static char? AsDigit(char c) => c switch
    {
        'O' or 'o' or '〇' or '○' or '◯' or '零' => '0',
        'l' or 'I' or '|' => '1',
        _ => null,
    };
}
