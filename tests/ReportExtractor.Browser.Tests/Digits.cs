namespace ReportExtractor.Browser.Tests;

/// <summary>The digits of a text: blanks and marks are not compared.</summary>
internal static class Digits
{
    /// <summary>The digits of a text.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) =>
        string.Concat(text.Where(char.IsDigit).Select(digit => (char)('0' + char.GetNumericValue(digit))));
}
