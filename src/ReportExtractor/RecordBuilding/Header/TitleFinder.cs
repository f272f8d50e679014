using System.Text.RegularExpressions;
using ReportExtractor.Documents;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>
/// Finds the title of a report on open government: the first lines that together end in 年度报告, name a year and 政府信息公开, and
/// are no sentence.
/// </summary>
internal static partial class TitleFinder
{
    /// <summary>No title is longer. A longer line is prose.</summary>
    public const int LongestTitle = 90;

    /// <summary>The title is near the beginning; a page's navigation and a table of contents may come first.</summary>
    private const int MostLinesAhead = 120;

    /// <summary>At most this many lines are one title.</summary>
    private const int MostTitleLines = 4;

    /// <summary>
    /// Finds the title in the text, or among the titles that the source keeps beside it. A title at the beginning of a longer line, or
    /// without a year, is one if there is no other.
    /// </summary>
    /// <param name="document">The document.</param>
    public static string? Find(Document document)
    {
        string[] lines = [.. HeaderText.Lines(document).Take(MostLinesAhead).Select(HeaderText.WithoutMarks)];
        return FindIn(lines)
            ?? document.Titles
                .SelectMany(kept => new[] { kept, SiteName().Replace(kept, "") })
                .Select(kept => FindIn([HeaderText.WithoutMarks(kept)]))
                .FirstOrDefault(kept => kept is not null)
            ?? lines.Select(Glued).FirstOrDefault(title => title is not null)
            ?? lines.FirstOrDefault(IsWithoutYear);
    }

    /// <summary>The title that a longer line begins with; null if it begins with something else.</summary>
    private static string? Glued(string line) =>
        line.Length > LongestTitle && GluedTitle().Match(line[..LongestTitle]) is { Success: true } match
            && TitleParts.Of(match.Value).Year is not null ? match.Value : null;

    /// <summary>True for a line that is the title of an agency's report, but for the year.</summary>
    private static bool IsWithoutYear(string line)
    {
        var plain = HeaderText.Plain(line);
        return !IsSentence(plain) && TitlePattern().IsMatch(plain)
            && TitleParts.AgencyWithoutYear(line) is { } agency && AgencyEnd().IsMatch(HeaderText.Plain(agency));
    }

    /// <summary>The agency and year of a line that is a title by itself; null for another.</summary>
    /// <param name="line">The line.</param>
    public static TitleParts? PartsOf(string line)
    {
        var title = HeaderText.WithoutMarks(line);
        var plain = HeaderText.Plain(title);
        return !IsSentence(plain) && TitlePattern().IsMatch(plain) ? TitleParts.Of(title) : null;
    }

    private static string? FindIn(string[] lines)
    {
        string[] plain = [.. lines.Select(HeaderText.Plain)];
        for (var first = 0; first < lines.Length; first++)
        {
            if (LengthAt(lines, plain, first) is { } length && !StartsLater(lines, first, length))
            {
                return JoinLines(lines, first, length);
            }
        }

        return null;
    }

    /// <summary>How many lines from a line on are a title; null if none are.</summary>
    private static int? LengthAt(string[] lines, string[] plainLines, int first)
    {
        var (joined, plain) = ("", "");
        for (var length = 1; length <= MostTitleLines && first + length <= lines.Length && joined.Length <= LongestTitle; length++)
        {
            joined = Join(joined, lines[first + length - 1]);
            plain += plainLines[first + length - 1];
            if (IsSentence(plain))
            {
                return null;
            }

            if (TitlePattern().IsMatch(plain) && TitleParts.Of(joined).Year is not null)
            {
                return length;
            }
        }

        return null;
    }

    /// <summary>True if the title is whole without its first line, which is then something else (附件：, a page's name).</summary>
    private static bool StartsLater(string[] lines, int first, int length)
    {
        for (var from = first + 1; from < first + length; from++)
        {
            var joined = JoinLines(lines, from, first + length - from);
            if (TitlePattern().IsMatch(HeaderText.Plain(joined))
                && TitleParts.Of(joined) is { Year: not null, Agency: { Length: > 1 } agency }
                && (PlaceName().IsMatch(agency) || !PlaceName().IsMatch(lines[from - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static string JoinLines(string[] lines, int first, int length) =>
        lines.Skip(first).Take(length).Aggregate("", Join);

    private static string Join(string head, string tail)
    {
        var areWords = head.Length > 0 && tail.Length > 0 && char.IsAsciiLetterOrDigit(head[^1]) && char.IsAsciiLetterOrDigit(tail[0]);
        return areWords ? $"{head} {tail}" : head + tail;
    }

    private static bool IsSentence(string text) => text.AsSpan().IndexOfAny("。；！？") >= 0 || text.Length > LongestTitle;

    [GeneratedRegex("政府信息.{0,24}(?:年度报告|年报|工作报告|情况报告)(?:的?(?:公示|公告))?(?:[(].{0,16}[)])?$")]
    private static partial Regex TitlePattern();

    // No mark of a sentence is in a title; the year is in front of its last words or of all.
    [GeneratedRegex("^[^。；！？，,]{0,60}?政府信息公[开開](?:工作)?(?:20[0-9]{2}年度?)?(?:年度[报報]告|年[报報]|工作[报報]告)")]
    private static partial Regex GluedTitle();

    [GeneratedRegex("(?:" + AgencyNames.Ending + ")$")]
    private static partial Regex AgencyEnd();

    // A name with its place; 人民政府 and 疗保障局 alone are the ends of names that were broken.
    [GeneratedRegex("^[^0-9:：,，、.<>|/]+[省市县區区乡鄉镇鎮州旗盟村街]")]
    private static partial Regex PlaceName();

    // 某某2020年政府信息公开工作年度报告_某某市人民政府: the site's name behind a page's title.
    [GeneratedRegex("\\s*(?:[_|｜]|--?|—).*$")]
    private static partial Regex SiteName();
}
