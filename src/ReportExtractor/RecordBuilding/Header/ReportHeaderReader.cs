using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Records;
using ReportExtractor.Parsing;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>Reads what a report says of itself: from its title and the sentence on its period, and from nothing else.</summary>
internal static partial class ReportHeaderReader
{
    /// <summary>The title stands in front; a page's navigation and a table of contents may come first.</summary>
    private const int MostLinesAhead = 120;

    /// <summary>A title is broken over so many lines at the most.</summary>
    private const int MostTitleLines = 4;

    /// <summary>Longer than any title; a line beyond is prose.</summary>
    public const int LongestTitle = 90;

    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>Reads.</summary>
    /// <param name="document">The document.</param>
    public static ReportHeader Read(Document document)
    {
        var lines = Lines(document).Take(MostLinesAhead).ToList();
        var title = Title(lines) ?? document.Titles.SelectMany(kept => new[] { kept, SiteName().Replace(kept, "") }).Select(kept => Title([kept])).FirstOrDefault(kept => kept is not null);
        var (agency, year) = title is null ? (null, null) : AgencyAndYear(title);
        var (start, end) = Period(document, year);
        return new ReportHeader(title, agency, year ?? end?.Year, start, end, null);
    }

    /// <summary>What a line says that is a title by itself; null for another.</summary>
    /// <param name="line">The line.</param>
    public static (string? Agency, int? Year)? TitleIn(string line) =>
        StripMarks(line) is var title && Plain(title) is var plain && !IsSentence(plain) && TitlePattern().IsMatch(plain) ? AgencyAndYear(title) : null;

    /// <summary>The year that a document names most often. It is no more than a hint: a title or a period says which year a report is about.</summary>
    /// <param name="document">The document.</param>
    public static int? MostNamedYear(Document document) =>
        Lines(document)
            .SelectMany(line => YearNamed().Matches(line))
            .GroupBy(match => match.Value[..4])
            .OrderByDescending(group => group.Count())
            .Select(group => Year(Plain(group.Key)))
            .FirstOrDefault();

    private static IEnumerable<string> Lines(Document document)
    {
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph when !string.IsNullOrWhiteSpace(paragraph.Text):
                    yield return paragraph.Text.Trim();
                    break;
                case Grid grid:
                    foreach (var cell in grid.Rows.SelectMany(row => row.Cells).Where(cell => !string.IsNullOrWhiteSpace(cell.Text)))
                    {
                        yield return cell.Text.Trim();
                    }

                    break;
            }
        }
    }

    /// <summary>The first lines that together end in 年度报告 and speak of a year and of 政府信息公开, and that are no sentence.</summary>
    private static string? Title(List<string> lines)
    {
        string? best = null;
        for (var i = 0; i < lines.Count && best is null; i++)
        {
            var joined = "";
            for (var take = 0; take < MostTitleLines && i + take < lines.Count && joined.Length <= LongestTitle; take++)
            {
                joined = Join(joined, StripMarks(lines[i + take]));
                var plain = Plain(joined);
                if (IsSentence(plain))
                {
                    break;
                }

                if (TitlePattern().IsMatch(plain) && AgencyAndYear(joined).Year is not null)
                {
                    best = StartsLater(lines, i, take) ? null : joined;
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>True where the title is whole without its first line, which is then something else (附件：, a page's name).</summary>
    private static bool StartsLater(List<string> lines, int first, int take)
    {
        for (var from = first + 1; from <= first + take; from++)
        {
            var joined = "";
            for (var i = from; i <= first + take; i++)
            {
                joined = Join(joined, StripMarks(lines[i]));
            }

            if (TitlePattern().IsMatch(Plain(joined)) && AgencyAndYear(joined) is { Year: not null, Agency: { Length: > 1 } agency }
                && (PlaceName().IsMatch(agency) || !PlaceName().IsMatch(lines[from - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Join(string head, string tail) =>
        head.Length > 0 && tail.Length > 0 && char.IsAsciiLetterOrDigit(head[^1]) && char.IsAsciiLetterOrDigit(tail[0]) ? head + " " + tail : head + tail;

    private static string StripMarks(string line) => MarkdownEscapes.Remove(line).Trim().Trim('#', '*', '_', '|', '\t', ' ', '　').Trim();

    private static bool IsSentence(string text) => text.AsSpan().IndexOfAny("。；！？") >= 0 || text.Length > LongestTitle;

    /// <summary>Narrow, Simplified, without blanks.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!TextCharacters.IsBlank(c))
            {
                plain.Append(TraditionalCharacters.Simplify(TextCharacters.Narrow(c)));
            }
        }

        return plain.ToString();
    }

    /// <summary>The name in front of the year; where the year comes first, the name behind it.</summary>
    private static (string? Agency, int? Year) AgencyAndYear(string title)
    {
        // Each character of the plain text knows its place in the title, so that the name is given as printed.
        var places = new List<int>(title.Length);
        for (var i = 0; i < title.Length; i++)
        {
            if (!TextCharacters.IsBlank(title[i]))
            {
                places.Add(i);
            }
        }

        var match = YearInTitle().Match(Plain(title));
        if (!match.Success || Year(match.Groups["year"].Value) is not { } year)
        {
            return (null, null);
        }

        var name = match.Index > 0 ? title[..places[match.Index]] : NameBehind(title, places, match);
        name = Opening().Replace(name.Trim().Trim('《', '“', '"').Trim(), "").Trim();
        return (name.Length > 1 ? name : null, year);
    }

    private static string NameBehind(string title, List<int> places, Match year)
    {
        var from = year.Index + year.Length;
        var to = Plain(title).IndexOf("政府信息", from, StringComparison.Ordinal);
        return to > from ? title[places[from]..places[to]] : "";
    }

    private static int? Year(string digits)
    {
        var year = 0;
        foreach (var c in digits)
        {
            var digit = c is '零' or '○' or 'O' or '◯' ? 0 : char.IsAsciiDigit(c) ? c - '0' : ChineseDigits.IndexOf(c);
            year = (year * 10) + digit;
        }

        return year is >= 2000 and < 2100 ? year : null;
    }

    /// <summary>统计期限自2019年1月1日起至2019年12月31日止, wherever it stands; it may be broken over lines.</summary>
    private static (DateOnly? Start, DateOnly? End) Period(Document document, int? year)
    {
        var text = new StringBuilder();
        foreach (var line in document.Blocks.OfType<Paragraph>())
        {
            text.Append(line.Text);
        }

        var plain = Plain(text.ToString());
        foreach (Match match in PeriodPattern().Matches(plain))
        {
            var first = int.Parse(match.Groups["y1"].Value, CultureInfo.InvariantCulture);
            var last = match.Groups["y2"].Success ? int.Parse(match.Groups["y2"].Value, CultureInfo.InvariantCulture) : first;
            if (Date(first, match.Groups["m1"], match.Groups["d1"]) is { } start && Date(last, match.Groups["m2"], match.Groups["d2"]) is { } end && start < end
                && (year is null ? IsAboutStatistics(plain, match.Index) : end.Year == year))
            {
                return (start, end);
            }
        }

        return (null, null);
    }

    /// <summary>Without a title, only a sentence that says it is about the report's figures will do.</summary>
    private static bool IsAboutStatistics(string plain, int index) =>
        plain.AsSpan(Math.Max(0, index - 24), Math.Min(24, index)).ToString() is var ahead
        && (ahead.Contains("统计", StringComparison.Ordinal) || ahead.Contains("期限", StringComparison.Ordinal) || ahead.Contains("数据", StringComparison.Ordinal));

    private static DateOnly? Date(int year, Group month, Group day)
    {
        var m = int.Parse(month.Value, CultureInfo.InvariantCulture);
        var d = int.Parse(day.Value, CultureInfo.InvariantCulture);
        return m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(year, m) ? new DateOnly(year, m, d) : null;
    }

    [GeneratedRegex("政府信息.{0,24}(?:年度报告|年报|工作报告|情况报告)(?:的?(?:公示|公告))?(?:[(].{0,16}[)])?$")]
    private static partial Regex TitlePattern();

    // A name that says of which place it is; 人民政府 and 疗保障局 alone are the ends of names that were broken.
    [GeneratedRegex("^[^0-9:：,，、.<>|/]+[省市县區区乡鄉镇鎮州旗盟村街]")]
    private static partial Regex PlaceName();

    [GeneratedRegex("(?<year>20[0-9]{2}|二[〇零○O◯][〇零○O◯一二三四五六七八九]{2})年度?")]
    private static partial Regex YearInTitle();

    [GeneratedRegex("(?:自|从|为|是|:|：|即|限|期)?(?<y1>20[0-9]{2})年(?<m1>[0-9]{1,2})月(?<d1>[0-9]{1,2})日?起?(?:,|，)?(?:至|到|—|-|~|–|——)(?:(?<y2>20[0-9]{2})年)?(?<m2>[0-9]{1,2})月(?<d2>[0-9]{1,2})日?")]
    private static partial Regex PeriodPattern();

    [GeneratedRegex("20[0-9]{2}\\s*年")]
    private static partial Regex YearNamed();

    // 某某2020年政府信息公开工作年度报告_某某市人民政府: the site's name behind a page's title.
    [GeneratedRegex("\\s*(?:[_|｜]|--?|—).*$")]
    private static partial Regex SiteName();

    // 附件：, 附件1, 标题：, 关于
    [GeneratedRegex("^(?:附件?[0-9一二三四五]?[:：]?|标题[:：]|正文[:：]?|题名[:：]|关于)\\s*")]
    private static partial Regex Opening();
}
