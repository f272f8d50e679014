using System.Globalization;

namespace ReportExtractor.Readers.Input;

/// <summary>Whole numbers in attributes.</summary>
internal static class Integer
{
    /// <summary>A number, or null where there is none.</summary>
    /// <param name="text">The attribute's value.</param>
    public static int? Parse(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number within bounds: a lie must not cost memory.</summary>
    /// <param name="text">The attribute's value.</param>
    /// <param name="missing">The number where there is none.</param>
    /// <param name="least">The smallest.</param>
    /// <param name="most">The largest.</param>
    public static int Parse(string? text, int missing, int least, int most) =>
        decimal.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? (int)Math.Clamp(number, least, most) : missing;
}
