using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>Finds numbers in glued text.</summary>
internal static class GluedNumber
{
    // Those that counts and amounts of the forms are given in.
    private static readonly string[] Units = ["万元", "元", "件", "项", "条", "个", "份", "次", "宗"];

    /// <summary>The length of the number that a text begins with, its sign and unit included; 0 if there is none.</summary>
    /// <param name="text">
    /// Text with narrow and Simplified characters. The number of the next label may follow: its digit is no part.
    /// </param>
    /// <param name="vocabulary">The words of the forms: one of them may begin like a unit.</param>
    public static int LengthAt(ReadOnlySpan<char> text, FormVocabulary vocabulary)
    {
        var sign = text[0] is '-' or '+' or '减' or '增' ? 1 : 0;
        var end = sign;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInnerMark(text, end, sign)))
        {
            end++;
        }

        if (end == sign)
        {
            return 0;
        }

        if (text[end..].TrimStart() is ['.' or '、' or ',', var behind, ..] && !char.IsAsciiDigit(behind))
        {
            return end - 1 == sign ? 0 : end - 1;
        }

        return end < text.Length && text[end] is '年' or '月' or '日' ? 0 : end + UnitLength(text, end, vocabulary);
    }

    private static int UnitLength(ReadOnlySpan<char> text, int at, FormVocabulary vocabulary)
    {
        foreach (var unit in Units)
        {
            if (text[at..].StartsWith(unit) && vocabulary.Words.LongestAt(text, at, out _) == 0)
            {
                return unit.Length;
            }
        }

        return 0;
    }

    private static bool IsInnerMark(ReadOnlySpan<char> text, int at, int sign) =>
        text[at] is '.' or ',' && at > sign && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
