namespace ReportExtractor.Readers.Flow.Lists;

/// <summary>The number of a list in front of its paragraph.</summary>
internal static class ListLabel
{
    /// <summary>
    /// Adds the number in front of a paragraph, where a reader sees it. A tab follows a bare digit, so that it is not read as the
    /// thousands of the number behind it.
    /// </summary>
    /// <param name="number">The number as printed, or an empty string.</param>
    /// <param name="text">The paragraph.</param>
    public static string Join(string number, string text) => number.Length == 0 ? text : text.Length == 0 ? number
        : char.IsDigit(number[^1]) ? $"{number}\t{text}" : $"{number} {text}";
}
