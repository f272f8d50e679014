using System.Text;

namespace ReportExtractor.Readers.Flow;

/// <summary>Letters that are struck out do not count: what stands beside them replaces them.</summary>
internal static class StruckText
{
    /// <summary>U+0336, which strikes out the character in front of it (Unicode, Combining Diacritical Marks).</summary>
    public const char Strike = '\u0336';

    /// <summary>
    /// A text without the letters that are struck out. Where nothing else is left, they are kept with their marks: what is meant then is
    /// for a person to decide.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string WithoutStruck(string text)
    {
        if (!text.Contains(Strike))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != Strike && (i + 1 == text.Length || text[i + 1] != Strike))
            {
                kept.Append(text[i]);
            }
        }

        var rest = kept.ToString();
        return string.IsNullOrWhiteSpace(rest) ? text : rest;
    }
}
