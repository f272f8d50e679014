using System.Drawing;
using System.Globalization;

namespace ReportExtractor.Readers.Html.Css.Syntax;

/// <summary>A colour (CSS Color §4 to §7).</summary>
/// <param name="Red">Red, from 0 to 255.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
/// <param name="Opacity">From 0, transparent, to 1.</param>
internal readonly record struct CssColor(double Red, double Green, double Blue, double Opacity = 1)
{
    /// <summary>The greatest difference of red, green and blue, of 255, with which letters can't be seen on their ground.</summary>
    private const double LeastDifference = 8;

    /// <summary>White, which is under every page.</summary>
    public static readonly CssColor White = new(255, 255, 255);

    /// <summary>Black, the colour of letters for which no style gives one.</summary>
    public static readonly CssColor Black = new(0, 0, 0);

    /// <summary>True if letters of this colour can't be seen on another one.</summary>
    /// <param name="ground">The other colour.</param>
    public bool IsLostOn(CssColor ground)
    {
        var seen = Over(ground);
        return Math.Abs(seen.Red - ground.Red) <= LeastDifference && Math.Abs(seen.Green - ground.Green) <= LeastDifference
            && Math.Abs(seen.Blue - ground.Blue) <= LeastDifference;
    }

    /// <summary>This colour as it is seen in front of another one.</summary>
    /// <param name="ground">The other colour.</param>
    public CssColor Over(CssColor ground) => new(
        Mixed(Red, ground.Red), Mixed(Green, ground.Green), Mixed(Blue, ground.Blue), Opacity + (ground.Opacity * (1 - Opacity)));

    /// <summary>True for a word that takes the value from elsewhere.</summary>
    /// <param name="value">The value, in lower case.</param>
    public static bool IsKeyword(string value) => value is "inherit" or "initial" or "unset" or "revert" or "revert-layer";

    /// <summary>A colour, or null for a value that is none, or none that is understood.</summary>
    /// <param name="value">The value, in lower case.</param>
    public static CssColor? Parse(string value) =>
        value.Length == 0 ? null
        : value == "transparent" ? new CssColor(0, 0, 0, 0)
        : value[0] == '#' ? OfDigits(value[1..])
        : value[^1] == ')' ? OfFunction(value)
        : OfName(value);

    /// <summary>The colour of an attribute such as <c>bgcolor</c>, where the mark in front of the digits may be missing.</summary>
    /// <param name="value">The value.</param>
    public static string OfAttribute(string value)
    {
        var plain = value.Trim().ToLowerInvariant();
        return plain.Length is 3 or 6 && plain.All(char.IsAsciiHexDigit) ? "#" + plain : plain;
    }

    private double Mixed(double own, double ground) => (own * Opacity) + (ground * (1 - Opacity));

    private static CssColor? OfDigits(string digits)
    {
        if (digits.Length is 3 or 4)
        {
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        }

        if (digits.Length is not (6 or 8)
            || !uint.TryParse(digits.PadRight(8, 'f'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var all))
        {
            return null;
        }

        return new CssColor(all >> 24, (all >> 16) & 0xFF, (all >> 8) & 0xFF, (all & 0xFF) / 255.0);
    }

    /// <summary>The names of CSS are those of .NET; grey is also written gray.</summary>
    private static CssColor? OfName(string name)
    {
        var color = name.All(char.IsAsciiLetter) ? Color.FromName(name.Replace("grey", "gray", StringComparison.Ordinal)) : default;
        return color is { IsKnownColor: true, IsSystemColor: false } ? new CssColor(color.R, color.G, color.B) : null;
    }

    /// <summary>
    /// color-mix(in srgb, red 20%, blue): the mean of two colours (CSS Color 5 §3). Without shares, each counts for a half.
    /// </summary>
    private static CssColor? OfMix(string value)
    {
        var parts = CssText.Selectors(value[(value.IndexOf('(') + 1)..^1]).Skip(1).Select(part => CssText.Words(part)).ToList();
        return parts is [var one, var two] && ColorOf(one) is { } first && ColorOf(two) is { } second
            ? first.MixedWith(second, ShareOf(one) ?? 1 - (ShareOf(two) ?? 0.5))
            : null;

        static CssColor? ColorOf(List<string> words) => words.Select(Parse).FirstOrDefault(color => color is not null);

        static double? ShareOf(List<string> words) =>
            words.Select(word => CssLength.Share(word)).FirstOrDefault(share => share is not null);
    }

    private CssColor MixedWith(CssColor other, double share)
    {
        var opacity = (Opacity * share) + (other.Opacity * (1 - share));
        var own = opacity > 0 ? Opacity * share / opacity : share;
        return new CssColor(Of(Red, other.Red), Of(Green, other.Green), Of(Blue, other.Blue), opacity);

        double Of(double one, double two) => (one * own) + (two * (1 - own));
    }

    /// <summary>rgb(1, 2, 3), rgb(1 2 3 / 40%), hsl(120deg 50% 50%).</summary>
    private static CssColor? OfFunction(string value)
    {
        if (value.StartsWith("color-mix(", StringComparison.Ordinal))
        {
            return OfMix(value);
        }

        var open = value.IndexOf('(');
        var parts = value[(open + 1)..^1].Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (open < 0 || parts.Length is not (3 or 4))
        {
            return null;
        }

        var opacity = parts.Length < 4 ? 1 : CssLength.Share(parts[3]) ?? CssLength.Number(parts[3]);
        return (value[..open], opacity) switch
        {
            ("rgb" or "rgba", { } known) when (Byte(parts[0]), Byte(parts[1]), Byte(parts[2])) is ({ } red, { } green, { } blue) =>
                new CssColor(red, green, blue, Math.Clamp(known, 0, 1)),
            ("hsl" or "hsla", { } known) when (Hue(parts[0]), CssLength.Share(parts[1]), CssLength.Share(parts[2])) is
                ({ } hue, { } saturation, { } lightness) => OfHue(hue, saturation, lightness, Math.Clamp(known, 0, 1)),
            _ => null,
        };
    }

    private static double? Byte(string part) => CssLength.Share(part) is { } share ? share * 255 : CssLength.Number(part);

    private static double? Hue(string part) => CssLength.Number(part.Replace("deg", "", StringComparison.Ordinal));

    /// <summary>The conversion of CSS Color §7.1.</summary>
    private static CssColor OfHue(double hue, double saturation, double lightness, double opacity)
    {
        return new CssColor(Part(0), Part(8), Part(4), opacity);

        double Part(double n)
        {
            var k = (n + (hue / 30)) % 12;
            return 255 * (lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Clamp(Math.Min(k - 3, 9 - k), -1, 1)));
        }
    }
}
