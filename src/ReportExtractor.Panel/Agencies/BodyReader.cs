using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReportExtractor.Panel.Agencies;

/// <summary>Says what a body is, and finds the one form of its names.</summary>
internal sealed partial class BodyReader
{
    private readonly Dictionary<string, Renaming> _renamings = new(StringComparer.Ordinal);

    /// <summary>Creates a reader.</summary>
    public BodyReader()
    {
        using var stream = typeof(BodyReader).Assembly.GetManifestResourceStream("ReportExtractor.Panel.renamings.json")
            ?? throw new InvalidOperationException("The resource 'renamings.json' is missing.");
        foreach (var renaming in JsonSerializer.Deserialize<List<Renaming>>(stream, JsonSerializerOptions.Web)!)
        {
            foreach (var old in renaming.From)
            {
                _renamings.Add(old, renaming);
            }
        }
    }

    /// <summary>Reads the name of a body.</summary>
    /// <param name="body">The name without its place, plain.</param>
    /// <param name="isTown">Whether the place in front of it is a town.</param>
    public BodyName Read(string body, bool isTown)
    {
        var zone = Zones.LengthAtStart(body);
        if (zone > 0)
        {
            var (name, rest) = (body[..zone], Committee().Replace(body[zone..], ""));
            var inZone = rest.Length == 0 ? null : Read(rest, false);
            List<string> steps = rest.Length < body.Length - zone ? [NameLink.Government] : [];
            return new BodyName(
                inZone?.Kind ?? AgencyKind.Zone, name + inZone?.Canonical, name, inZone?.Town, inZone?.Department,
                [.. steps, .. inZone?.Steps ?? []]);
        }

        if (Whole().Match(body) is { Success: true } whole)
        {
            return new BodyName(
                isTown ? AgencyKind.Town : AgencyKind.Division, "", null, null, null,
                whole.Length == 0 ? [] : [whole.Value == "办事处" ? NameLink.SubdistrictOffice : NameLink.Government]);
        }

        if (Office().Match(body) is { Success: true } office)
        {
            return new BodyName(
                AgencyKind.Office, "人民政府办公室", null, null, body, office.Value == "人民政府办公室" ? [] : [NameLink.Office]);
        }

        return Town().Match(body) is { Success: true } town ? TownName(town) : Department(body);
    }

    private static BodyName TownName(Match town)
    {
        var (name, tail, rest) = (town.Groups["name"].Value, town.Groups["tail"].Value, town.Groups["rest"].Value);
        List<string> steps = tail.Length == 0 ? []
            : [tail is "办事处" ? NameLink.SubdistrictOffice : NameLink.Government];
        return rest.Length == 0
            ? new BodyName(AgencyKind.Town, name, null, name, null, steps)
            : new BodyName(AgencyKind.Department, name + rest, null, name, rest, steps);
    }

    private BodyName Department(string body)
    {
        var words = body.Replace('与', '和').Replace('及', '和');
        List<string> steps = words == body ? [] : [NameLink.ShortForm];
        var (stem, isBureau) = Bureau().Match(words) is { Success: true } bureau
            ? (bureau.Groups["stem"].Value, true)
            : (words, _renamings.ContainsKey(words));
        if (isBureau && _renamings.TryGetValue(stem, out var renaming))
        {
            steps.Add(renaming.Since is null ? NameLink.ShortForm : NameLink.Renamed);
            stem = renaming.To;
        }

        var canonical = isBureau ? stem + "局" : stem;
        if (isBureau && !words.EndsWith('局'))
        {
            steps.Add(NameLink.Rank);
        }

        var kind = body.Length == 0 ? AgencyKind.Unknown : AgencyKind.Department;
        return new BodyName(kind, canonical, null, null, body.Length == 0 ? null : body, [.. steps.Distinct()]);
    }

    [GeneratedRegex("^(?:人民政府|政府|人民政府机关|办事处)?$")]
    private static partial Regex Whole();

    [GeneratedRegex("^(?:人民)?政府办(?:公室|公厅)?$")]
    private static partial Regex Office();

    [GeneratedRegex("^(?:管理委员会|管委会)")]
    private static partial Regex Committee();

    // A district of a city may be named in front: 黄浦区|打浦桥街道 is taken apart where the list of divisions has the district.
    [GeneratedRegex("^(?<name>.{1,14}?(?:街道|镇|民族乡|乡|苏木))(?<tail>办事处|人民政府|政府|党工委|)(?<rest>(?:.*(?:办公室|中心|所|站|局|队))?)$")]
    private static partial Regex Town();

    [GeneratedRegex("^(?<stem>.{2,})(?:局|委员会|厅|委|办公室(?<=扶贫开发办公室))$")]
    private static partial Regex Bureau();
}
