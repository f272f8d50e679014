namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>Kinds of lines that several layouts need to recognize.</summary>
internal static class LineKind
{
    /// <summary>True for a line with a bar.</summary>
    /// <param name="line">The line.</param>
    public static bool HasBar(string line) => line.AsSpan().IndexOfAny('|', '｜') >= 0;

    /// <summary>True for a line with nothing but bars and blanks.</summary>
    /// <param name="line">The line.</param>
    public static bool IsBarsOnly(string line) => HasBar(line) && line.AsSpan().IndexOfAnyExcept("|｜ \u3000\u00A0\t") < 0;

    /// <summary>True for a line with a sentence.</summary>
    /// <param name="line">The line.</param>
    public static bool IsProse(string line) => line.Contains('。') || line.Contains('；');

    /// <summary>True for the line in which a table of MediaWiki begins.</summary>
    /// <param name="line">The line.</param>
    public static bool BeginsWikiTable(string line) => line.AsSpan().TrimStart().StartsWith("{|");
}
