using System.Globalization;

namespace ReportExtractor.Readers.Html.Css.Syntax;

/// <summary>Lengths of CSS in pixels (CSS Values §6).</summary>
internal static class CssLength
{
    /// <summary>The size of letters for which no style gives one (HTML Living Standard §15.3.2; CSS Fonts §2.5).</summary>
    public const double InitialFontSize = 16;

    /// <summary>A hundredth of the width of a window at a desk, in pixels.</summary>
    private const double ViewportWidth = 14;

    /// <summary>A hundredth of its height.</summary>
    private const double ViewportHeight = 8;

    private static readonly (string Unit, double Pixels)[] Units =
    [
        ("px", 1), ("pt", 96 / 72.0), ("pc", 16), ("in", 96), ("cm", 96 / 2.54), ("mm", 9.6 / 2.54), ("rem", InitialFontSize),
        ("vw", ViewportWidth), ("vh", ViewportHeight), ("vmin", ViewportHeight), ("vmax", ViewportWidth),
    ];

    private static readonly Dictionary<string, double> Sizes = new()
    {
        ["xx-small"] = 9,
        ["x-small"] = 10,
        ["small"] = 13,
        ["medium"] = InitialFontSize,
        ["large"] = 18,
        ["x-large"] = 24,
        ["xx-large"] = 32,
        ["xxx-large"] = 48,
    };

    /// <summary>True for a value that only a browser can compute.</summary>
    /// <param name="value">The value, in lower case.</param>
    public static bool IsComputed(string value) =>
        value.Contains("var(", StringComparison.Ordinal) || value.Contains("attr(", StringComparison.Ordinal)
        || value.Contains("calc(", StringComparison.Ordinal) || value.Contains("env(", StringComparison.Ordinal);

    /// <summary>A length in pixels. Null for any other value.</summary>
    /// <param name="value">The value, in lower case.</param>
    /// <param name="fontSize">The size of the letters.</param>
    public static double? Pixels(string? value, double fontSize = InitialFontSize)
    {
        if (value is null)
        {
            return null;
        }

        foreach (var (unit, pixels) in Units)
        {
            if (value.EndsWith(unit, StringComparison.Ordinal))
            {
                return Number(value[..^unit.Length]) * pixels;
            }
        }

        return value.EndsWith("em", StringComparison.Ordinal) ? Number(value[..^2]) * fontSize
            : value.EndsWith("ex", StringComparison.Ordinal) || value.EndsWith("ch", StringComparison.Ordinal)
                ? Number(value[..^2]) * fontSize / 2
            : Number(value);
    }

    /// <summary>A share of one: <c>40%</c> is 0.4. Null for any other value.</summary>
    /// <param name="value">The value.</param>
    public static double? Share(string? value) => value is [.. var number, '%'] ? Number(number) / 100 : null;

    /// <summary>A number, or null.</summary>
    /// <param name="value">The value.</param>
    public static double? Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>True for a size of letters.</summary>
    /// <param name="value">The value, in lower case.</param>
    public static bool IsFontSize(string value) => FontSize(value, InitialFontSize) is not null;

    /// <summary>The size of letters in pixels, or null.</summary>
    /// <param name="value">The value of <c>font-size</c>, in lower case.</param>
    /// <param name="around">The size of the letters around.</param>
    public static double? FontSize(string? value, double around) =>
        value is null ? null
        : Sizes.TryGetValue(value, out var named) ? named
        : value is "smaller" ? around * 5 / 6
        : value is "larger" ? around * 6 / 5
        : value is "initial" ? InitialFontSize
        : Share(value) * around ?? Pixels(value, around);
}
