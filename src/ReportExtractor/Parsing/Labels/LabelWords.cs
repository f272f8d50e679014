using System.Text;

namespace ReportExtractor.Parsing.Labels;

/// <summary>
/// Words of letters in labels. They are compared without blanks and case. To keep them distinct, each begins
/// with an upper-case letter and continues in lower case: TotalLoans.
/// </summary>
internal static class LabelWords
{
    /// <summary>True for a letter that is not a Chinese character.</summary>
    /// <param name="c">The character.</param>
    public static bool IsLetter(char c) => !IsChinese(c) && char.IsLetter(c);

    /// <summary>True for a Chinese character.</summary>
    /// <param name="c">The character.</param>
    public static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    /// <summary>True if a text has a letter that is not a Chinese character.</summary>
    /// <param name="text">The text.</param>
    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The weight of a text in Chinese characters: two letters weigh as much as one of them.</summary>
    /// <param name="text">The text, as labels are compared.</param>
    public static int Weight(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters += IsLetter(c) ? 1 : 0;
        }

        return text.Length - letters + (letters / 2);
    }

    /// <summary>A text without letters that are not Chinese characters.</summary>
    /// <param name="text">The text.</param>
    public static string WithoutLetters(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(c => !IsLetter(c)));

    /// <summary>True if the letters of a text count.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">Whether letters are part of labels.</param>
    public static bool Count(ReadOnlySpan<char> text, LabelLetters letters) => letters switch
    {
        LabelLetters.Counted => true,
        LabelLetters.Alone => !HasChinese(text),
        _ => false,
    };

    /// <summary>How texts are compared for equality.</summary>
    /// <param name="letters">Whether letters are part of labels.</param>
    public static StringComparer Comparer(LabelLetters letters) =>
        letters == LabelLetters.Ignored ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Joins fragments of a label. There is a blank between two words if letters of both meet.</summary>
    /// <param name="fragments">The fragments, in order.</param>
    public static string Join(IEnumerable<string> fragments)
    {
        var text = new StringBuilder();
        foreach (var fragment in fragments)
        {
            if (text.Length > 0 && fragment.Length > 0 && IsLetter(text[^1]) && IsLetter(fragment[0]))
            {
                text.Append(' ');
            }

            text.Append(fragment);
        }

        return text.ToString();
    }

    /// <summary>Writes a letter so that its word is distinct from the one before it.</summary>
    /// <param name="c">The letter.</param>
    /// <param name="before">The character before it: another word ends there, or words are printed as OneTwo.</param>
    public static char Mark(char c, char before) =>
        !IsLetter(before) || (char.IsUpper(c) && char.IsLower(before)) ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c);

    /// <summary>True for a character that does not end a word: a soft hyphen, or the apostrophe of children's.</summary>
    /// <param name="c">The character.</param>
    /// <param name="before">The character before it.</param>
    public static bool IsWithinWord(char c, char before) =>
        IsLetter(before) && (c is '\'' or '’' or '‘' or 'ʼ' || (TextCharacters.IsBlank(c) && !char.IsWhiteSpace(c)));

    /// <summary>True if a text has a Chinese character.</summary>
    /// <param name="text">The text.</param>
    public static bool HasChinese(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsChinese(c))
            {
                return true;
            }
        }

        return false;
    }
}
