using System.Text.RegularExpressions;
using ReportExtractor.Parsing;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>The agency and the year in a title.</summary>
/// <param name="Agency">The agency's name as printed, or null.</param>
/// <param name="Year">The year reported on, or null.</param>
internal readonly partial record struct TitleParts(string? Agency, int? Year)
{
    /// <summary>The name in front of the year, or if the year comes first, the name behind it.</summary>
    /// <param name="title">The title.</param>
    public static TitleParts Of(string title)
    {
        // The index in the title of each character of the plain text: the name is given as printed.
        var places = new List<int>(title.Length);
        for (var i = 0; i < title.Length; i++)
        {
            if (!TextCharacters.IsBlank(title[i]))
            {
                places.Add(i);
            }
        }

        var match = YearInTitle().Match(HeaderText.Plain(title));
        if (!match.Success || YearReader.Parse(match.Groups["year"].Value) is not { } year)
        {
            return default;
        }

        var name = match.Index > 0 ? title[..places[match.Index]] : NameBehind(title, places, match);
        return new TitleParts(NameIn(name), year);
    }

    /// <summary>The agency in a title that names no year: all in front of 政府信息.</summary>
    /// <param name="title">The title.</param>
    public static string? AgencyWithoutYear(string title) =>
        title.IndexOf("政府信息", StringComparison.Ordinal) is > 0 and var end ? NameIn(title[..end]) : null;

    /// <summary>A name without what opens a title and what links the name to the rest of it.</summary>
    private static string? NameIn(string name)
    {
        name = Opening().Replace(name.Trim().Trim('《', '“', '"').Trim(), "");
        name = Link().Replace(name, "").Trim();
        return name.Length > 1 ? name : null;
    }

    private static string NameBehind(string title, List<int> places, Match year)
    {
        var from = year.Index + year.Length;
        var to = HeaderText.Plain(title).IndexOf("政府信息", from, StringComparison.Ordinal);
        return to > from ? title[places[from]..places[to]] : "";
    }

    [GeneratedRegex("(?<year>20[0-9]{2}|二[〇零○O◯][〇零○O◯一二三四五六七八九]{2})年度?")]
    private static partial Regex YearInTitle();

    // 附件：, 附件1, 标题：, 关于
    [GeneratedRegex("^(?:" + AgencyNames.Attachment + "|标题[:：]|正文[:：]?|题名[:：]|关于)\\s*")]
    private static partial Regex Opening();

    // 某局关于2023年度…, 某局政府信息公开2023年度报告
    [GeneratedRegex("(?:关于|關於|\\s|政府信息公[开開](?:工作)?的?)+$")]
    private static partial Regex Link();
}
