using System.Globalization;

namespace ReportExtractor.Readers.Word.Parts;

/// <summary>Colours of a Word package: which letters can't be seen on paper (ECMA-376-1 §17.18.38, §17.3.5).</summary>
internal static class WordColor
{
    /// <summary>The least red, green and blue, of 255, of a colour that looks white.</summary>
    private const int LeastWhite = 250;

    /// <summary>True for white in hexadecimal digits. A colour that a program chooses (auto) is not white.</summary>
    /// <param name="color">The colour, or null.</param>
    public static bool IsWhite(string? color) =>
        color is { Length: 6 } && uint.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var parts)
        && (parts >> 16) >= LeastWhite && ((parts >> 8) & 0xFF) >= LeastWhite && (parts & 0xFF) >= LeastWhite;

    /// <summary>True for shading or highlighting with a colour.</summary>
    /// <param name="xml">The part, at the property.</param>
    public static bool IsShading(WordXml xml) =>
        xml.Begins == "highlight" ? xml.Value is not (null or "none" or "white")
        : xml.Value is not (null or "clear" or "nil") || (xml.Attribute("fill") is { } fill && fill != "auto" && !IsWhite(fill));
}
