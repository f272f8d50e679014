namespace ReportExtractor.Readers.Flow.Lists;

/// <summary>The number of a list in front of its paragraph.</summary>
internal static class ListLabel
{
    /// <summary>Puts the number in front; it is part of what a reader sees.</summary>
    /// <param name="number">The number as printed, or an empty string.</param>
    /// <param name="text">The paragraph.</param>
    public static string Join(string number, string text) => number.Length == 0 ? text : text.Length == 0 ? number : $"{number} {text}";
}
