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

    /// <summary>True if letters other than Chinese characters are part of it.</summary>
    public bool HasLetters => LabelWords.HasLetter(Full);

    /// <summary>Makes a label comparable.</summary>
    /// <param name="text">The label as printed.</param>
    /// <param name="letters">Whether letters other than Chinese characters are part of labels.</param>
    public static LabelText Of(ReadOnlySpan<char> text, LabelLetters letters = LabelLetters.Ignored)
    {
        if (text.Length > LongestLabel * 2)
        {
            text = text[^(LongestLabel * 2)..];
        }

        text = WithoutStray(text);
        Span<char> narrow = stackalloc char[text.Length];
        var count = LabelWords.Count(text, letters);
        var length = WithoutPinyin(narrow[..(count ? NarrowWords(text, narrow) : Narrow(text, narrow))], count);
        var rest = narrow[..length].TrimStart("|:;,.、。·*#_>-—\"'”’)");
        var number = LabelNumber.Read(rest, count, out var numberLength);
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
            else if (IsLabelCharacter(c) || (count && char.IsLetter(c)))
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
        while (digits < text.Length && TextCharacters.IsDigit(text[digits]))
        {
            digits++;
        }

        var rest = text[digits..].TrimStart();
        var isApart = digits > 0 && digits + rest.Length < text.Length && !rest.IsEmpty;
        return isApart && (rest[0] is '(' or '（' || (digits > 1 && LabelWords.IsChinese(rest[0]))) ? rest : text;
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

    /// <summary>Narrows and simplifies the characters, removes blanks, and marks the beginnings of words.</summary>
    private static int NarrowWords(ReadOnlySpan<char> text, Span<char> narrow)
    {
        var length = 0;
        var before = ' ';
        foreach (var c in text)
        {
            var plain = TextCharacters.Narrow(c);
            if (LabelWords.IsLetter(plain))
            {
                narrow[length++] = LabelWords.Mark(plain, before);
            }
            else if (!TextCharacters.IsBlank(c) && c != '\\' && !char.IsControl(c))
            {
                narrow[length++] = TraditionalCharacters.Simplify(plain);
            }

            before = LabelWords.IsWithinWord(plain, before) ? before : plain;
        }

        return length;
    }

    /// <summary>Removes the readings that some mirror sites add to characters: 规(guī)章.</summary>
    private static int WithoutPinyin(Span<char> text, bool onlyBehindChinese)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var mayFollow = !onlyBehindChinese || (length > 0 && LabelWords.IsChinese(text[length - 1]));
            if (text[i] == '(' && mayFollow && PinyinLength(text[i..]) is > 0 and var skipped)
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

    private static bool IsLabelCharacter(char c) => LabelWords.IsChinese(c) || c is >= '0' and <= '9';
}
