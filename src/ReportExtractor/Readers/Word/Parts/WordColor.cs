using System.Globalization;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Word.Parts;

/// <summary>Colours of a Word package: of letters, and of what is behind them (ECMA-376-1 §17.18.38, §17.3.5, §17.18.97).</summary>
internal static class WordColor
{
    private const int Black = 0;

    // The colours of highlighting (§17.18.40).
    private static readonly Dictionary<string, int> Highlights = new()
    {
        ["black"] = Black,
        ["white"] = Ground.White,
        ["yellow"] = 0xFFFF00,
        ["green"] = 0x00FF00,
        ["cyan"] = 0x00FFFF,
        ["magenta"] = 0xFF00FF,
        ["blue"] = 0x0000FF,
        ["red"] = 0xFF0000,
        ["darkBlue"] = 0x000080,
        ["darkCyan"] = 0x008080,
        ["darkGreen"] = 0x008000,
        ["darkMagenta"] = 0x800080,
        ["darkRed"] = 0x800000,
        ["darkYellow"] = 0x808000,
        ["darkGray"] = 0x808080,
        ["lightGray"] = 0xC0C0C0,
    };

    /// <summary>The colour of letters; null for one that a program chooses (auto), or that is not known.</summary>
    /// <param name="xml">The part, at the property.</param>
    public static int? Letters(WordXml xml) => Parse(xml.Value) ?? OfTheme(xml, "theme");

    /// <summary>What shading or highlighting puts behind letters.</summary>
    /// <param name="xml">The part, at the property.</param>
    public static Ground GroundOf(WordXml xml)
    {
        if (xml.Begins == "highlight")
        {
            return xml.Value is null or "none" ? Ground.Paper
                : Highlights.TryGetValue(xml.Value, out var highlight) ? Ground.Of(highlight)
                : Ground.Unknown;
        }

        var isTheme = xml.Attribute("themeFill") is not null;
        return xml.Value switch
        {
            "solid" => Ground.Of(Parse(xml.Attribute("color")) ?? Black),
            "nil" or "clear" or null when (Parse(xml.Attribute("fill")) ?? OfTheme(xml, "themeFill")) is { } fill => Ground.Of(fill),
            "nil" or "clear" or null when !isTheme => Ground.Paper,
            _ => Ground.Unknown,
        };
    }

    private static int? Parse(string? color) =>
        color is { Length: 6 } && int.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var parts) ? parts : null;

    /// <summary>
    /// The colours of a theme that are white and black in nearly all themes, where a program has not written what they come to.
    /// </summary>
    private static int? OfTheme(WordXml xml, string attribute)
    {
        var name = xml.Attribute(attribute == "theme" ? "themeColor" : attribute);
        var isChanged = xml.Attribute(attribute + "Shade") is not null || xml.Attribute(attribute + "Tint") is not null;
        return isChanged ? null : name switch
        {
            "background1" or "light1" => Ground.White,
            "text1" or "dark1" => Black,
            _ => null,
        };
    }
}
