using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReportExtractor.Panel.Agencies;

/// <summary>Says what a body is, and finds the one form of its names.</summary>
internal sealed partial class BodyReader
{
    private const string Government = "人民政府";
    private const string GovernmentOffice = "人民政府办公室";
    private const string Subdistrict = "街道";
    private const string SubdistrictOffice = "办事处";

    private readonly Dictionary<string, Renaming> _renamings = new(StringComparer.Ordinal);

    /// <summary>Creates a reader.</summary>
    public BodyReader()
    {
        using var stream = typeof(BodyReader).Assembly.GetManifestResourceStream("ReportExtractor.Panel.renamings.json")
            ?? throw new InvalidOperationException("The resource 'renamings.json' is missing.");
        foreach (var renaming in JsonSerializer.Deserialize(stream, Renaming.Json.Default.ListRenaming)!)
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
        if (Zones.LengthAtStart(body) is > 0 and var zone)
        {
            return ZoneName(body[..zone], body[zone..]);
        }

        if (Whole().Match(body) is { Success: true } whole)
        {
            return new BodyName(
                isTown ? AgencyKind.Town : AgencyKind.Division, "", null, null, null,
                whole.Length == 0 ? [] : [whole.Value == SubdistrictOffice ? NameLink.SubdistrictOffice : NameLink.Government]);
        }

        if (Office().Match(body) is { Success: true } office)
        {
            return new BodyName(
                AgencyKind.Office, GovernmentOffice, null, null, body, office.Value == GovernmentOffice ? [] : [NameLink.Office]);
        }

        // 黄浦区|人民政府|打浦桥街道
        if (body.StartsWith(Government, StringComparison.Ordinal))
        {
            var rest = Read(body[Government.Length..], isTown);
            return rest with { Steps = [NameLink.Government, .. rest.Steps] };
        }

        return Town().Match(body) is { Success: true } town ? TownName(town) : Department(body);
    }

    private BodyName ZoneName(string zone, string behind)
    {
        var rest = Committee().Replace(behind, "");
        List<string> steps = rest == behind ? [] : [NameLink.Government];
        if (rest.Length == 0)
        {
            return new BodyName(AgencyKind.Zone, zone, zone, null, null, steps);
        }

        var inZone = Read(rest, false);
        var kind = rest == "办公室" ? AgencyKind.Office : inZone.Kind;
        return inZone with { Kind = kind, Canonical = zone + inZone.Canonical, Zone = zone, Steps = [.. steps, .. inZone.Steps] };
    }

    private static BodyName TownName(Match town)
    {
        var (name, tail, rest) = (town.Groups["name"].Value, town.Groups["tail"].Value, town.Groups["rest"].Value);
        List<string> steps = tail.Length == 0 ? [] : [tail == SubdistrictOffice ? NameLink.SubdistrictOffice : NameLink.Government];
        if (!name.EndsWith(Subdistrict, StringComparison.Ordinal) && tail == SubdistrictOffice && !TownEnd().IsMatch(name))
        {
            name += Subdistrict;
        }

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

    // An office of a place elsewhere (驻京办事处) is no subdistrict's.
    [GeneratedRegex("^(?:(?<name>.{1,14}?(?:街道|镇|民族乡|乡|苏木))(?<tail>办事处|人民政府|政府|党工委|)(?<rest>(?:.*(?:办公室|中心|所|站|局|队))?)"
        + "|(?<name>[^驻]{1,8})(?<tail>办事处)(?<rest>))$")]
    private static partial Regex Town();

    [GeneratedRegex("(?:镇|乡|苏木)$")]
    private static partial Regex TownEnd();

    [GeneratedRegex("^(?<stem>.{2,})(?:局|委员会|厅|委|办公室(?<=扶贫开发办公室))$")]
    private static partial Regex Bureau();
}
