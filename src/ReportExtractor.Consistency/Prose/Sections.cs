using System.Text.RegularExpressions;

namespace ReportExtractor.Consistency.Prose;

/// <summary>The six sections of a report, found by their headings.</summary>
internal static partial class Sections
{
    /// <summary>With fewer headings, the text is a piece of a report, and what it lacks says nothing of the report.</summary>
    private const int FewestOfWhole = 3;

    private static readonly (string Name, Regex Heading)[] Headings =
    [
        ("总体情况", Overview()),
        ("主动公开政府信息情况", Published()),
        ("收到和处理政府信息公开申请情况", Applications()),
        ("政府信息公开行政复议、行政诉讼情况", Reviews()),
        ("存在的主要问题及改进情况", Problems()),
        ("其他需要报告的事项", Others()),
    ];

    /// <summary>The sections that a text does not have; null if it is only a piece of a report.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string>? MissingIn(string text)
    {
        string[] missing = [.. Headings.Where(heading => !heading.Heading.IsMatch(text)).Select(heading => heading.Name)];
        return Headings.Length - missing.Length < FewestOfWhole ? null : missing;
    }

    /// <summary>The text of the overview, or null if it has no end.</summary>
    /// <param name="text">The text of the report.</param>
    public static string? OverviewOf(string text) => Between(OverviewText(), text);

    /// <summary>The text of the section on problems, or null if it has no end.</summary>
    /// <param name="text">The text of the report.</param>
    public static string? ProblemsOf(string text) => Between(ProblemsText(), text);

    private static string? Between(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match.Groups["text"].Value.Trim('。') : null;

    [GeneratedRegex("总体情况|概述")]
    private static partial Regex Overview();

    [GeneratedRegex("主动公开政府信息")]
    private static partial Regex Published();

    [GeneratedRegex("收到和处理政府信息公开申请|政府信息公开申请情况")]
    private static partial Regex Applications();

    [GeneratedRegex("复议、(?:提起)?行?政?诉讼情况")]
    private static partial Regex Reviews();

    [GeneratedRegex("主要问题")]
    private static partial Regex Problems();

    [GeneratedRegex("其[他它]需要?(?:报告|说明)的?事项|需要(?:报告|说明)的其[他它]事项|其[他它]报告事项")]
    private static partial Regex Others();

    [GeneratedRegex("一、总体情况(?<text>(?:(?!一、总体情况).)*?)二、主动公开政府信息", RegexOptions.Singleline)]
    private static partial Regex OverviewText();

    [GeneratedRegex("五、[^。]{0,12}主要问题[^。]{0,3}改进(?:情况|措施)(?<text>(?:(?!主要问题及改进).)*?)六、其[他它]需要报告", RegexOptions.Singleline)]
    private static partial Regex ProblemsText();
}
