using System.Globalization;

namespace ReportExtractor.Readers.Word;

/// <summary>Colours of a Word package, as far as letters in them are seen on paper (ECMA-376-1 §17.18.38, §17.3.5).</summary>
internal static class WordColor
{
    /// <summary>From here on, of 255, each part of a colour is as good as white's.</summary>
    private const int LeastWhite = 250;

    /// <summary>True for white in hexadecimal digits; what a program chooses by itself is none.</summary>
    /// <param name="color">The colour, or null.</param>
    public static bool IsWhite(string? color) =>
        color is { Length: 6 } && uint.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var parts)
        && (parts >> 16) >= LeastWhite && ((parts >> 8) & 0xFF) >= LeastWhite && (parts & 0xFF) >= LeastWhite;

    /// <summary>True where shading or highlighting lays a colour behind text.</summary>
    /// <param name="xml">At the property.</param>
    public static bool IsLaid(WordXml xml) =>
        xml.Begins == "highlight" ? xml.Value is not (null or "none" or "white")
        : xml.Value is not (null or "clear" or "nil") || (xml.Attribute("fill") is { } fill && fill != "auto" && !IsWhite(fill));
}
