namespace ReportExtractor.Parsing.Labels;

/// <summary>A label in the form in which labels are compared: Simplified, without blanks, punctuation and brackets.</summary>
/// <param name="Number">The number at its start.</param>
/// <param name="Core">Its characters, without remarks in brackets.</param>
/// <param name="Full">All its characters.</param>
internal readonly record struct LabelText(LabelNumber Number, string Core, string Full)
{
    /// <summary>
    /// Longer texts are prose, and only twice this many characters at their end are compared. The longest label of the forms has some
    /// fifty.
    /// </summary>
    private const int LongestLabel = 120;

    /// <summary>True if nothing is left to compare.</summary>
    public bool IsEmpty => Full.Length == 0;

    /// <summary>Makes a label comparable.</summary>
    /// <param name="text">The label as printed.</param>
    public static LabelText Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLabel * 2)
        {
            text = text[^(LongestLabel * 2)..];
        }

        text = WithoutStray(text);
        Span<char> narrow = stackalloc char[text.Length];
        var length = WithoutPinyin(narrow[..Narrow(text, narrow)]);
        var rest = narrow[..length].TrimStart("|:;,.、。·*#_>-—\"'”’)");
        var number = LabelNumber.Read(rest, out var numberLength);
        rest = rest[numberLength..];

        Span<char> core = stackalloc char[rest.Length];
        Span<char> full = stackalloc char[rest.Length];
        var (coreLength, fullLength, depth) = (0, 0, 0);
        foreach (var c in rest)
        {
            if (c is '(' or '[' or '【' or '〔')
            {
                depth++;
            }
            else if (c is ')' or ']' or '】' or '〕')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (IsLabelCharacter(c))
            {
                full[fullLength++] = c;
                if (depth == 0)
                {
                    core[coreLength++] = c;
                }
            }
        }

        var whole = new string(full[..fullLength]);
        var isAllCore = coreLength == 0 || coreLength == fullLength;
        return new LabelText(number, isAllCore ? whole : new string(core[..coreLength]), whole);
    }

    /// <summary>Removes digits at the start that do not number a row: several digits, or any in front of a number in brackets.</summary>
    private static ReadOnlySpan<char> WithoutStray(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var digits = 0;
        while (digits < text.Length && char.IsDigit(text[digits]))
        {
            digits++;
        }

        var rest = text[digits..].TrimStart();
        var isApart = digits > 0 && digits + rest.Length < text.Length && !rest.IsEmpty;
        return isApart && (rest[0] is '(' or '（' || (digits > 1 && rest[0] >= '\u4E00')) ? rest : text;
    }

    /// <summary>Narrows and simplifies the characters, and removes blanks.</summary>
    private static int Narrow(ReadOnlySpan<char> text, Span<char> narrow)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (!TextCharacters.IsBlank(c) && c != '\\' && !char.IsControl(c))
            {
                narrow[length++] = TraditionalCharacters.Simplify(TextCharacters.Narrow(c));
            }
        }

        return length;
    }

    /// <summary>Removes the readings that some mirror sites add to characters: 规(guī)章.</summary>
    private static int WithoutPinyin(Span<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && PinyinLength(text[i..]) is > 0 and var skipped)
            {
                i += skipped - 1;
            }
            else
            {
                text[length++] = text[i];
            }
        }

        return length;
    }

    private static int PinyinLength(ReadOnlySpan<char> text)
    {
        // No syllable is longer than zhuang, and some sites add a blank or a tone digit.
        const int longest = 8;
        for (var i = 1; i < text.Length && i <= longest; i++)
        {
            if (text[i] == ')')
            {
                return i > 1 ? i + 1 : 0;
            }

            if (!char.IsLetter(text[i]) || text[i] >= '\u2E80')
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsLabelCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '0' and <= '9';
}
