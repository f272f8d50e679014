namespace ReportExtractor.Readers.Flow.Lists;

/// <summary>The number of a list in front of its paragraph.</summary>
internal static class ListLabel
{
    /// <summary>Puts the number in front; it is part of what a reader sees. Behind a bare digit stands a tab: it is no thousand of the number behind.</summary>
    /// <param name="number">The number as printed, or an empty string.</param>
    /// <param name="text">The paragraph.</param>
    public static string Join(string number, string text) => number.Length == 0 ? text : text.Length == 0 ? number
        : char.IsDigit(number[^1]) ? $"{number}\t{text}" : $"{number} {text}";
}
