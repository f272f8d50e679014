namespace ReportExtractor.Parsing.Labels;

/// <summary>Numbers of lists in Latin script: (1), 12., a), (iv), B.</summary>
internal static class WesternNumber
{
    /// <summary>Roman numbers of a list have at most four letters up to twelve (viii).</summary>
    private const int MostLetters = 4;

    /// <summary>Reads the number at the start of a label.</summary>
    /// <param name="text">The label, narrowed and without blanks.</param>
    /// <param name="length">The number of characters that it has.</param>
    public static LabelNumber Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var isBracketed = text is ['(', ..];
        var number = isBracketed ? text[1..] : text;
        number = number[..CountLettersAndDigits(number)];
        var end = number.Length + (isBracketed ? 1 : 0);
        var isEnded = end < text.Length && (text[end] == ')' || (text[end] == '.' && !isBracketed));
        if (number.IsEmpty || !isEnded || end + 1 == text.Length || IsAbbreviation(text[(end + 1)..]))
        {
            return default;
        }

        var found = Parse(number);
        length = found.Style == NumberStyle.None ? 0 : end + 1;
        return found;
    }

    private static int CountLettersAndDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiLetterOrDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>True for the second letter of U.S., whose first letter is not a number.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> rest) => rest is [_, '.', ..];

    private static LabelNumber Parse(ReadOnlySpan<char> number)
    {
        if (number.Length <= 2 && !number.ContainsAnyExceptInRange('0', '9'))
        {
            return new LabelNumber(NumberStyle.Digit, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        }

        var isLetter = number.Length == 1 || (number.Length <= MostLetters && !number.ContainsAnyExcept("ivxIVX"));
        if (!isLetter)
        {
            return default;
        }

        // Values are only compared for equality: i) may be the first Roman number or the ninth letter.
        var value = 0;
        foreach (var letter in number)
        {
            value = (value * 32) + (letter & 31);
        }

        return new LabelNumber(NumberStyle.Letter, value);
    }
}
