using System.Text.RegularExpressions;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>
/// Finds the lines at which the report of another agency or year may begin: a title, the name of an agency, a heading of the form with a
/// name in front of it, and a heading that the form has further up.
/// </summary>
/// <param name="header">The header of the report.</param>
/// <param name="forms">The forms.</param>
/// <param name="vocabulary">The words of the forms.</param>
internal sealed partial class ReportBoundaries(ReportHeader header, IReadOnlyList<FormTemplate> forms, FormVocabulary vocabulary)
{
    /// <summary>A name of fewer characters is more likely a remark: 本, 全市.</summary>
    private const int ShortestName = 3;

    private const string Mark = "[【\\[]|[(（]?[0-9一二三四五六七八九十]+[)）、.]";
    private const string InYear = "(?:20[0-9]{2}|二[〇零]..)年度?";

    private readonly string? _ownTitle = header.Title is { } title ? HeaderText.Plain(title) : null;
    private readonly string _own = HeaderText.Plain(header.Agency ?? header.Title ?? "");

    // Each heading of the forms, with its place among those of its form.
    private readonly (string Text, int Place)[] _headings =
    [
        .. forms.SelectMany(form => form.Headings.Select((heading, place) => (vocabulary.LabelOf(heading).Full, place)))
            .Distinct().OrderByDescending(heading => heading.Full.Length),
    ];

    /// <summary>Finds the lines.</summary>
    /// <param name="lines">The layout lines of the document.</param>
    public IReadOnlyList<ReportBoundary> Find(IReadOnlyList<LayoutLine> lines)
    {
        var boundaries = new List<ReportBoundary>();
        var firstHeadings = new List<int>();
        var (lastHeading, hasCaption) = (-1, false);
        var (hasTitle, hasProse) = (false, false);
        foreach (var (index, line) in lines.Index())
        {
            hasProse |= hasTitle && line.Kind == LayoutLineKind.Prose;
            if (line.Fragments.Count == 0 || line.Fragments.Any(fragment => fragment.Kind != FragmentKind.Text))
            {
                continue;
            }

            var text = HeaderText.Plain(LabelWords.Join(line.Fragments.Select(fragment => fragment.Text)));
            if (text.Length is < ShortestName or > TitleFinder.LongestTitle)
            {
                continue;
            }

            hasTitle |= _ownTitle is not null && _ownTitle.EndsWith(text, StringComparison.Ordinal);
            var (heading, name) = HeadingIn(text);
            if (text == _ownTitle)
            {
                boundaries.Add(new ReportBoundary(index, FollowsCaption: false, IsOwnTitle: true));
            }
            else if ((Agency().IsMatch(name) && IsOther(name)) || IsTitleOfAnother(text) || NamesOtherAgency(text))
            {
                // What is attached behind the title or the text of the report, or has a title of its own there, is not above its tables.
                var isAttached = (hasTitle && Attachment().IsMatch(text))
                    || (hasProse && (Opening().IsMatch(text) || text.Contains("信息公开", StringComparison.Ordinal)));
                boundaries.Add(new ReportBoundary(index, hasCaption || isAttached, IsOwnTitle: false));
            }
            else if (heading >= 0 && heading < lastHeading)
            {
                // A table of contents has all headings as well: only rows above show that the report had begun.
                boundaries.Add(new ReportBoundary(index, FollowsCaption: false, IsOwnTitle: false));
            }

            if (heading == 0)
            {
                firstHeadings.Add(index);
            }

            lastHeading = heading >= 0 ? heading : lastHeading;
            hasCaption |= heading > 0 || line.Fragments.Any(fragment => vocabulary.IsCaption(fragment.Label));
        }

        return boundaries.ConvertAll(boundary => boundary with { FirstHeading = NextAfter(boundary.Line) });

        int? NextAfter(int line)
        {
            var at = firstHeadings.BinarySearch(line + 1);
            at = at < 0 ? ~at : at;
            return at < firstHeadings.Count ? firstHeadings[at] : null;
        }
    }

    /// <summary>The place of the heading that a line is, with the words in front of it; -1 for another line.</summary>
    private (int Place, string Name) HeadingIn(string text)
    {
        var label = vocabulary.LabelOf(text);
        foreach (var (heading, place) in _headings)
        {
            if (label.Full.EndsWith(heading, StringComparison.Ordinal))
            {
                return (place, label.Full[..^heading.Length]);
            }
        }

        return (-1, "");
    }

    private bool IsTitleOfAnother(string text) =>
        text.Contains('报', StringComparison.Ordinal)
        && TitleFinder.PartsOf(text) is { Year: { } year } parts
        && ((header.Year is { } own && year != own) || IsOther(parts.Agency ?? ""));

    private bool NamesOtherAgency(string text) =>
        AgencyLine().Match(Remark().Replace(text, "")) is { Success: true } match
        && !vocabulary.IsPieceOfForm(vocabulary.LabelOf(text))
        && IsOther(match.Groups["name"].Value);

    /// <summary>True for a name that is neither the own agency's nor a word for it: 本机关, 我局, 全市.</summary>
    private bool IsOther(string name)
    {
        name = Opening().Replace(name, "");
        return name.Length >= ShortestName && !OwnWord().IsMatch(name)
            && !_own.Contains(name, StringComparison.Ordinal)
            && (_own.Length < ShortestName || !name.Contains(_own, StringComparison.Ordinal));
    }

    // 附：, 附件1：
    [GeneratedRegex("^" + AgencyNames.Attachment)]
    private static partial Regex Attachment();

    // 附：, 附件1：, 【, （二）, 2023年度
    [GeneratedRegex("^(?:" + AgencyNames.Attachment + "|" + Mark + "|" + InYear + ")+")]
    private static partial Regex Opening();

    // （详见门户网站）
    [GeneratedRegex("[(（][^()（）]{1,20}[)）]$")]
    private static partial Regex Remark();

    [GeneratedRegex("^(?:本|我|该|各|全|年度|政府信息|行政机关|机关|单位)")]
    private static partial Regex OwnWord();

    [GeneratedRegex(AgencyNames.Ending)]
    private static partial Regex Agency();

    // The name of an agency, alone or in front of words on its open government; 下属单位： or another word may be in front of it.
    [GeneratedRegex(
        "^(?:" + AgencyNames.Attachment + "|" + Mark + "|[\\u4E00-\\u9FFF]{2,6}[:：])*"
        + "(?<name>[\\u4E00-\\u9FFF]{2,24}?(?:" + AgencyNames.OwnEnding + "))[】\\]]?(?:(?:" + InYear + ")?(?:政府)?信息公开.{0,16})?$")]
    private static partial Regex AgencyLine();
}
