using System.Globalization;

namespace ReportExtractor.CorpusGenerator.Prose;

/// <summary>Titles of reports: the agency, the year and the name of the report, in one line or several.</summary>
internal static class TitleLines
{
    /// <summary>Creates the lines of a title.</summary>
    public static List<string> Create(string agency, int year, Dice dice)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture);
        digits = dice.Between(0, 9) switch
        {
            0 => string.Concat(digits.Select(digit => (char)(digit + ('０' - '0')))),
            1 or 2 => $" {digits} ",
            _ => digits,
        };
        var when = digits + dice.Pick(["年", "年", "年度"]);
        var name = dice.Pick(["政府信息公开工作年度报告", "政府信息公开工作年度报告", "政府信息公开年度报告"]);
        return dice.Between(0, 7) switch
        {
            0 => [agency, when + name],
            1 => [agency + when, name],
            2 => [agency + when + name[..6], name[6..]],
            3 when agency.Length > 7 => [agency[..^4], agency[^4..] + when + name],
            _ => [agency + when + name],
        };
    }

    /// <summary>Creates the lines before the title: often none.</summary>
    public static List<string> Preamble(int year, Dice dice) => dice.Between(0, 9) switch
    {
        0 => ["附件："],
        1 => ["附件1"],
        2 => [$"发布日期：{year + 1}-01-{dice.Between(10, 31)}  来源：本站  浏览次数：{dice.Between(10, 999)}"],
        _ => [],
    };
}
