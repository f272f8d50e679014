using System.Globalization;

namespace ReportExtractor.Readers.Input;

/// <summary>Whole numbers in attributes.</summary>
internal static class Integer
{
    /// <summary>A number, or null if there is none.</summary>
    /// <param name="text">The attribute's value.</param>
    public static int? Parse(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number within bounds: a wrong one must not cost memory.</summary>
    /// <param name="text">The attribute's value.</param>
    /// <param name="missing">The value if there is no number.</param>
    /// <param name="least">The least value.</param>
    /// <param name="most">The largest value.</param>
    public static int Parse(string? text, int missing, int least, int most) =>
        decimal.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Clamp(number, least, most)
            : missing;
}
