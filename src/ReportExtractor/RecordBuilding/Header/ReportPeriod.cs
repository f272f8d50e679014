using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>Finds the period of a report: 统计期限自2019年1月1日起至2019年12月31日止, anywhere in its prose.</summary>
internal static partial class ReportPeriod
{
    /// <summary>The sentence says within this many characters in front of the dates that it is about the report's figures.</summary>
    private const int Ahead = 24;

    private const string FirstDay = "(?:自|从|为|是|:|：|即|限|期)?(?<y1>20[0-9]{2})年(?<m1>[0-9]{1,2})月(?<d1>[0-9]{1,2})日?";
    private const string LastDay = "(?:(?<y2>20[0-9]{2})年)?(?<m2>[0-9]{1,2})月(?<d2>[0-9]{1,2})日?";

    /// <summary>Finds the period. The sentence may be broken over lines.</summary>
    /// <param name="document">The document.</param>
    /// <param name="year">The year of the title, which the period must end in; null without a title.</param>
    public static (DateOnly? Start, DateOnly? End) Find(Document document, int? year)
    {
        var plain = HeaderText.Plain(string.Concat(document.Blocks.OfType<Paragraph>().Select(line => line.Text)));
        foreach (Match match in Pattern().Matches(plain))
        {
            var first = Number(match.Groups["y1"]);
            var last = match.Groups["y2"].Success ? Number(match.Groups["y2"]) : first;
            if (Date(first, match.Groups["m1"], match.Groups["d1"]) is { } start
                && Date(last, match.Groups["m2"], match.Groups["d2"]) is { } end && start < end
                && (year is null ? IsAboutStatistics(plain, match.Index) : end.Year == year))
            {
                return (start, end);
            }
        }

        return (null, null);
    }

    /// <summary>Without a title, only a sentence that says it is about the report's figures is used.</summary>
    private static bool IsAboutStatistics(string plain, int index)
    {
        var ahead = plain[Math.Max(0, index - Ahead)..index];
        return ahead.Contains("统计", StringComparison.Ordinal)
            || ahead.Contains("期限", StringComparison.Ordinal)
            || ahead.Contains("数据", StringComparison.Ordinal);
    }

    private static DateOnly? Date(int year, Group month, Group day)
    {
        var (m, d) = (Number(month), Number(day));
        return m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(year, m) ? new DateOnly(year, m, d) : null;
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(FirstDay + "起?(?:,|，)?(?:至|到|—|-|~|–|——)" + LastDay)]
    private static partial Regex Pattern();
}
