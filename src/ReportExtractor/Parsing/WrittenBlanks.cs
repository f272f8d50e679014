using System.Text.RegularExpressions;

namespace ReportExtractor.Parsing;

/// <summary>Blanks that web pages write as words, and that texts copied out of their source still have.</summary>
internal static partial class WrittenBlanks
{
    /// <summary>Replaces each by something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replacement">What takes the place of one.</param>
    public static string Replace(string text, MatchEvaluator replacement) =>
        text.Contains('&', StringComparison.Ordinal) ? Entity().Replace(text, replacement) : text;

    [GeneratedRegex("&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);", RegexOptions.IgnoreCase)]
    private static partial Regex Entity();
}
