using System.Text.RegularExpressions;
using ReportExtractor.Panel.Regions;
using ReportExtractor.Records;

namespace ReportExtractor.Panel.Agencies;

/// <summary>Finds who and where the agency of a report is: from its name, from the title, and from the folders of the file.</summary>
internal sealed partial class AgencyFinder
{
    private readonly DivisionList _list;
    private readonly NameReader _names;
    private readonly BodyReader _bodies = new();

    /// <summary>Creates a finder.</summary>
    /// <param name="list">The divisions; empty where none are known.</param>
    public AgencyFinder(DivisionList list) => (_list, _names) = (list, new NameReader(list));

    /// <summary>The agency of a record.</summary>
    /// <param name="record">The record.</param>
    public PanelAgency Find(ReportRecord record)
    {
        var name = NameReader.Plain(record.Report?.Agency);
        var year = record.Report?.Year ?? _list.LatestYear;
        if (_list.IsEmpty)
        {
            var body = _bodies.Read(name, false);
            return new PanelAgency(name, KindWithoutList(name, body), Place.Unknown, Place.Unknown)
            {
                IsCertain = name.Length > 0,
                Body = body,
            };
        }

        var reading = _names.Read(name, year, []);
        var choice = PlaceChoice.Of(
            reading.Divisions, Named(NameReader.Plain(record.Report?.Title), year), Folders(record.Source.Path, year));
        if (choice.Divisions is [var one] && reading.Divisions.Count != 1)
        {
            // With the place known, the name may go on: 城关镇 behind a county that only the folder names.
            var again = _names.Read(name, year, [one]);
            reading = again.Places.Length > reading.Places.Length ? again : reading;
            choice = again.Divisions is [var closer] ? choice with { Divisions = [closer] } : choice;
        }

        return AgencyOf(reading, choice, year, name);
    }

    private PanelAgency AgencyOf(NameReading reading, PlaceChoice choice, int year, string name)
    {
        var only = choice.Divisions is [var division] ? division : null;
        var body = _bodies.Read(reading.Body, only?.Level == DivisionLevel.Town);
        var latest = only is null ? null : _list.AsOf(only, Math.Max(_list.LatestYear, only.From));
        var isCertain = only is not null && name.Length > 0;
        var place = only is null ? reading.Places : (latest ?? only).Code;
        return new PanelAgency(
            IdOf(place, body.Canonical, isCertain), name.Length == 0 ? AgencyKind.Unknown : body.Kind,
            PlaceOf(only, year), PlaceOf(latest, _list.LatestYear))
        {
            IsCertain = isCertain,
            Status = choice.Status,
            Witness = choice.Witness,
            Candidates = [.. choice.Candidates.Select(candidate => new DivisionCode(candidate.Code, FullName(candidate, year)))],
            Body = body,
            Links = [.. NameLink.All.Where(link => body.Steps.Contains(link)
                || (link == NameLink.Parents && reading.NamesParents)
                || (link == NameLink.Division && only is not null && latest is not null && latest != only))],
        };
    }

    /// <summary>An agency whose place is not certain is marked, so that nobody takes it for one agency over the years.</summary>
    private static string IdOf(string place, string body, bool isCertain) =>
        $"{place}{(isCertain && body.Length > 0 ? " " : "")}{body}{(isCertain ? "" : "?")}";

    private static AgencyKind KindWithoutList(string name, BodyName body) =>
        name.Length == 0 ? AgencyKind.Unknown
        : Government().IsMatch(name) ? AgencyKind.Division
        : GovernmentOffice().IsMatch(name) ? AgencyKind.Office
        : body.Kind;

    private Place PlaceOf(Division? division, int year)
    {
        if (division is null)
        {
            return Place.Unknown;
        }

        var all = _list.Above(division, year).Prepend(division).DistinctBy(each => each.Level).ToDictionary(each => each.Level);
        return new Place(At(DivisionLevel.Province), At(DivisionLevel.Prefecture), At(DivisionLevel.County), At(DivisionLevel.Town));

        DivisionCode? At(DivisionLevel level) =>
            all.TryGetValue(level, out var found) ? new DivisionCode(found.Code, found.Name) : null;
    }

    private string FullName(Division division, int year) =>
        string.Concat(_list.Above(division, year).Reverse().Append(division).Select(each => each.Name));

    /// <summary>The divisions that a title names, wherever in it, the last that is certain.</summary>
    private IReadOnlyList<Division> Named(string title, int year)
    {
        for (var at = 0; at < title.Length; at++)
        {
            // Only full names: a short one anywhere in a sentence may be part of another word.
            if (_list.At(title, at).Any(named => !named.IsShort))
            {
                return _names.Read(title[at..], year, []).Divisions;
            }
        }

        return [];
    }

    /// <summary>The divisions that the folders and the file's name name, one in the other. A folder may be called by a code.</summary>
    private IReadOnlyList<Division> Folders(string path, int year)
    {
        IReadOnlyList<Division> within = [];
        foreach (var part in Path.ChangeExtension(path, null).Split('/'))
        {
            if (Code().Match(part) is { Success: true } code && _list.Find(code.Value, year) is { } division)
            {
                within = [division];
                continue;
            }

            var words = NameReader.Plain(Numbering().Replace(part, ""));
            within = _names.Read(words, year, within) is { Divisions.Count: > 0 } reading ? reading.Divisions
                : _names.Read(words, year, []) is { Divisions.Count: > 0 } other ? other.Divisions
                : within;
        }

        return within;
    }

    [GeneratedRegex("(?<![街道镇乡])(?:[省市区县州旗盟]|人民政府)$")]
    private static partial Regex Government();

    [GeneratedRegex("政府办(?:公室|公厅)?$")]
    private static partial Regex GovernmentOffice();

    [GeneratedRegex(@"^(?:\d{6}|\d{9}|\d{12})(?=\D|$)")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[\d\s._\-、（）()]+")]
    private static partial Regex Numbering();
}
