using System.Collections.Frozen;
using System.Text;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>The texts of the forms, to be found within text that nothing delimits.</summary>
internal sealed class FormWords
{
    private readonly FrozenSet<string> _rows;

    // By first character, the longest text first.
    private readonly FrozenDictionary<char, string[]> _byFirst;

    /// <summary>Prepares.</summary>
    /// <param name="words">The texts, as labels are compared.</param>
    /// <param name="rows">Those of them that are labels of rows.</param>
    public FormWords(IReadOnlyList<string> words, FrozenSet<string> rows)
    {
        _rows = rows;
        _byFirst = words
            .OrderByDescending(word => word.Length)
            .ThenBy(word => word, StringComparer.Ordinal)
            .GroupBy(word => word[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>
    /// The length of the longest text of the forms that begins at an index, marks between its characters included; 0 if none does.
    /// </summary>
    /// <param name="text">Text with narrow and Simplified characters, and with its marks.</param>
    /// <param name="start">The index.</param>
    /// <param name="isRow">Whether it is a row's label.</param>
    public int LongestAt(ReadOnlySpan<char> text, int start, out bool isRow)
    {
        isRow = false;
        if (IsWithinWord(text, start) || !_byFirst.TryGetValue(char.ToUpperInvariant(text[start]), out var words))
        {
            return 0;
        }

        foreach (var word in words)
        {
            if (LengthOf(word, text[start..]) is > 0 and var length)
            {
                isRow = _rows.Contains(word);
                return length;
            }
        }

        return 0;
    }

    /// <summary>What a text says besides the texts of the forms in it.</summary>
    /// <param name="text">The text, as labels are compared.</param>
    public string RemoveFrom(string text)
    {
        var rest = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var known = LongestAt(text, i, out _);
            if (known == 0)
            {
                rest.Append(text[i]);
            }

            i += Math.Max(1, known);
        }

        return rest.ToString();
    }

    /// <summary>The length of a word at the beginning of a text; 0 if it is not there.</summary>
    private static int LengthOf(string word, ReadOnlySpan<char> text)
    {
        var i = 0;
        foreach (var c in word)
        {
            while (i < text.Length && i > 0 && (IsMark(text[i]) || (text[i] == '-' && LabelWords.IsLetter(c))))
            {
                i++;
            }

            if (i == text.Length || (text[i] != c && char.ToUpperInvariant(text[i]) != char.ToUpperInvariant(c)))
            {
                return 0;
            }

            i++;
        }

        return IsWithinWord(text, i) ? 0 : i;
    }

    /// <summary>True for an index between two letters: no word of the forms begins or ends there.</summary>
    private static bool IsWithinWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at < text.Length && LabelWords.IsLetter(text[at]) && LabelWords.IsLetter(text[at - 1]);

    /// <summary>Brackets, quotes and stops inside a label, which its compared text does not have.</summary>
    private static bool IsMark(char c) =>
        c is '(' or ')' or ',' or '，' or '、' or '/' or ':' or '：' or ';' or '\\' or '“' or '”' or '"' or '\'' or '‘' or '’' or '「' or '」'
        || char.IsWhiteSpace(c);
}
