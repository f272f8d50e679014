using System.Text.RegularExpressions;
using ReportExtractor.Panel.Regions;
using ReportExtractor.Parsing;

namespace ReportExtractor.Panel.Agencies;

/// <summary>Takes the divisions at the beginning of a name: 福建省福州市鼓楼区民政局.</summary>
/// <param name="list">The divisions.</param>
internal sealed partial class NameReader(DivisionList list)
{
    private const string Government = "人民政府";

    /// <summary>The name without blanks, in Simplified characters.</summary>
    /// <param name="name">The name as printed.</param>
    public static string Plain(string? name) =>
        string.Concat((name ?? "").Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)).Select(TraditionalCharacters.Simplify));

    /// <summary>Takes a name apart.</summary>
    /// <param name="name">The name, plain.</param>
    /// <param name="year">The year in which it was used.</param>
    /// <param name="within">What is known of the place already: divisions that hold the one named, or are it. Empty if nothing is.</param>
    public NameReading Read(string name, int year, IReadOnlyList<Division> within)
    {
        // Offices of the state's own lines name it in front of the place: 国家税务总局福州市税务局.
        var begin = StateLine().Match(name).Length;
        var reading = new NameReading(within, "", name, false, false);
        var named = 0;
        for (var at = begin; ;)
        {
            var skip = named > 0 && name.AsSpan(at).StartsWith(Government) && at + Government.Length < name.Length ? Government.Length : 0;
            if (Next(name, at + skip, year, reading.Divisions) is not var (divisions, length, isShort))
            {
                break;
            }

            at += skip + length;
            named++;
            reading = new NameReading(divisions, name[begin..at], name[..begin] + name[at..], named > 1, isShort);
        }

        return named > 0 ? reading : reading with { Divisions = [] };
    }

    private (IReadOnlyList<Division> Divisions, int Length, bool IsShort)? Next(
        string name, int at, int year, IReadOnlyList<Division> within)
    {
        foreach (var named in list.At(name, at))
        {
            if (named.IsShort && !MayBeShort(named, name.AsSpan(at + named.Length)))
            {
                continue;
            }

            var fitting = within.Count == 0
                ? named.Divisions
                : [.. named.Divisions.Where(division => within.Any(outer => outer.Holds(division)))];
            List<Division> inForce = [.. fitting.Where(division => division.IsIn(year))];
            if (fitting.Count > 0)
            {
                return (inForce.Count > 0 ? inForce : LastOfEach(fitting), named.Length, named.IsShort);
            }
        }

        return null;
    }

    /// <summary>
    /// A county's short name is a common word too often, so it counts only in front of a zone that is called after it (平潭综合实验区).
    /// </summary>
    private static bool MayBeShort(NamedDivisions named, ReadOnlySpan<char> rest) =>
        named.Divisions.Any(division => division.Level != DivisionLevel.County) || Zones.LengthAtStart(rest) > 0;

    private static List<Division> LastOfEach(IReadOnlyList<Division> divisions) =>
        [.. divisions.GroupBy(division => division.Code).Select(same => same.MaxBy(division => division.From)!)];

    [GeneratedRegex("^(?:中华人民共和国|国家税务总局|国家统计局|国家金融监督管理总局|中国气象局|中国人民银行|中共|中国共产党)+")]
    private static partial Regex StateLine();
}
