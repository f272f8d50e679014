using System.Text.RegularExpressions;

namespace ReportExtractor.Panel.Agencies;

/// <summary>Functional zones, which have agencies of their own and are no divisions.</summary>
internal static partial class Zones
{
    /// <summary>The length of the name of a zone at the beginning of a text, or 0.</summary>
    /// <param name="text">The text.</param>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        foreach (var match in Zone().EnumerateMatches(text))
        {
            return match.Length;
        }

        return 0;
    }

    // Up to eight characters name the zone itself: 平潭|综合实验区, 西安|高新技术产业开发区, 某|经济技术开发区.
    [GeneratedRegex("^.{0,8}?(?:综合实验区|综合试验区|开发区|高新区|经开区|保税区|保税港区|自由贸易试验区|自贸区|示范区|度假区|风景名胜区|风景区|"
        + "工业园区|产业园区|科技园区|工业区|园区|合作区|管理区|自贸港|新城(?!区))")]
    private static partial Regex Zone();
}
