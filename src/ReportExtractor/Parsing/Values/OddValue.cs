using System.Buffers;

namespace ReportExtractor.Parsing.Values;

/// <summary>
/// What stands in the place of a number and is none: ≤342, 约60, 981%, 263-5, 60?, 4+677=, 3、61. Its cell is filled, and what it counts is
/// not known.
/// </summary>
internal static class OddValue
{
    /// <summary>The most characters: longer texts with digits are words.</summary>
    private const int Longest = 16;

    // Marks around and between digits.
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        ".,%‰?<>≤≥≦≧≠=~≈±+-—*×÷/\\:;#&$¥€£^°′″'\"_|!·•()[]{}【】▲△▼▽↑↓…@、。，：；～％’‘“”²³¹\u00AD\u202A\u202B\u202C\u202D\u202E");

    /// <summary>Words around digits that make them an estimate: about, more than, at most.</summary>
    private static readonly string[] Estimates =
        ["左右", "以上", "以下", "超过", "不足", "大约", "大于", "小于", "至少", "最多", "约", "近", "余", "多", "超"];

    // Words around digits that make them no number: estimates, of them; and what is no unit of a count.
    private static readonly string[] Words = [.. Estimates, "其中", "至", "到", "起", "含", "号", "年", "减", "增"];

    /// <summary>True for a word that makes a number an estimate, and nothing else.</summary>
    /// <param name="text">The text.</param>
    public static bool IsEstimate(string text) => Estimates.Contains(text.Trim());

    /// <summary>True for digits with marks or words that make them no number. Numbers of labels, dates and years are none.</summary>
    /// <param name="text">A text that is no number.</param>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 2 or > Longest || text.IndexOfAnyInRange('\uE000', '\uF8FF') >= 0)
        {
            return false;
        }

        Span<char> narrow = stackalloc char[text.Length];
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            narrow[i] = TextCharacters.Narrow(text[i]);
            digits += char.IsAsciiDigit(narrow[i]) ? 1 : 0;
        }

        return digits > 0 && AreMarksAndWords(narrow) && !IsLabelNumber(narrow) && !IsDateOrYear(narrow);
    }

    private static bool AreMarksAndWords(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsAsciiDigit(text[i]) || Marks.Contains(text[i]) ? 1 : WordAt(text[i..]);
            if (length == 0)
            {
                return false;
            }

            i += length;
        }

        return true;
    }

    private static int WordAt(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>1. or 2、 or (3) or 12): the number of a label that is broken off.</summary>
    private static bool IsLabelNumber(ReadOnlySpan<char> text)
    {
        var inside = text.TrimStart('(').TrimEnd(".,、。，)");
        return inside.Length < text.Length && inside.Length <= 2 && !inside.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>2024年, 2024-01, 2024.1.5, 2023-2024, and a month or a day.</summary>
    private static bool IsDateOrYear(ReadOnlySpan<char> text) =>
        text is ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9', '-' or '.' or '/' or '年' or '~' or '—', ..];
}
