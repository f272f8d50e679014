using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportExtractor.Corrections.Decisions;

/// <summary>Numbers in plain decimals, which are never rounded.</summary>
internal static partial class PlainDecimal
{
    /// <summary>A decimal holds every number of so many digits exactly.</summary>
    public const int MostDigits = 28;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Parses a number.</summary>
    /// <returns>False if it is not one, or has too many digits.</returns>
    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        return Pattern().IsMatch(text) && text.Count(char.IsAsciiDigit) <= MostDigits
            && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number);
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Pattern();
}
