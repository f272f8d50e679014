using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Consistency.Figures;
using ReportExtractor.Consistency.Rules;
using ReportExtractor.Consistency.Selection;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Templates;

namespace ReportExtractor.Consistency.Prose;

/// <summary>Rules on the document as a whole: its form, period, sections and day of publication.</summary>
/// <param name="rules">The rules.</param>
/// <param name="forms">The forms.</param>
internal sealed partial class DocumentRules(RuleSet rules, IReadOnlyList<FormTemplate> forms)
{
    /// <summary>The first year of the second form, and of what its notice asks of the text.</summary>
    private const int SecondForm = 2021;

    private const int LongestOverview = 1000;

    /// <summary>Evaluates.</summary>
    /// <param name="report">The report.</param>
    /// <param name="prose">Its text, or null.</param>
    /// <param name="previous">The text of the year before, or null.</param>
    public IEnumerable<PanelCheck> Check(PanelReport report, ProseText? prose, ProseText? previous)
    {
        var found = OfRecord(report);
        return (prose is null ? found : found.Concat(OfText(report, prose.Text, previous?.Text))).OfType<PanelCheck>();
    }

    private IEnumerable<PanelCheck?> OfRecord(PanelReport report)
    {
        if (forms.FirstOrDefault(form => form.Id == report.Form) is not { FirstYear: not null } form)
        {
            yield break;
        }

        var due = forms.Where(other => other.FirstYear <= report.Year).MaxBy(other => other.FirstYear);
        yield return due is null ? null : Outcome(RuleCodes.FormOfYear, report, form.Id, due.FirstYear <= form.FirstYear);
        var own = form.Keys;
        string[] foreign = [.. report.Record.Figures.Select(figure => figure.Key).Where(key => !own.Contains(key))];
        yield return Outcome(RuleCodes.RowsOfForm, report, string.Join(' ', foreign), foreign.Length == 0);
        if (report is { Year: { } year, Record.Report: { PeriodStart: { } start, PeriodEnd: { } end } })
        {
            var isWhole = start == new DateOnly(year, 1, 1) && end == new DateOnly(year, 12, 31);
            yield return Outcome(RuleCodes.Period, report, $"{start:yyyy-MM-dd} {end:yyyy-MM-dd}", isWhole);
        }
    }

    private IEnumerable<PanelCheck?> OfText(PanelReport report, string text, string? previous)
    {
        if (Sections.MissingIn(text) is not { } missing)
        {
            yield break;
        }

        yield return Outcome(RuleCodes.Sections, report, string.Join(' ', missing), missing.Count == 0);
        var isOfSecondForm = report.Year >= SecondForm;
        if (isOfSecondForm)
        {
            yield return Outcome(RuleCodes.HandlingFee, report, "", HandlingFee().IsMatch(text));
        }

        if (isOfSecondForm && Sections.OverviewOf(text) is { } overview)
        {
            var length = overview.Length;
            yield return Outcome(RuleCodes.OverviewLength, report, "", length <= LongestOverview, length, LongestOverview);
        }

        if (Sections.ProblemsOf(text) is { } problems)
        {
            var isCopied = previous is not null && problems == Sections.ProblemsOf(previous);
            yield return Outcome(RuleCodes.ProblemsSection, report, "", problems.Length > 0 && !isCopied);
        }

        if (PublishedOn(text) is { } day && DeadlineOf(report) is { } deadline)
        {
            yield return Outcome(RuleCodes.Published, report, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day <= deadline);
        }
    }

    private PanelCheck? Outcome(
        string code, PanelReport report, string scope, bool holds, decimal? actual = null, decimal? expected = null) =>
        rules[code] is { } rule ? new Outcomes(rule, report, scope, []).Compared(holds, actual, expected) : null;

    private static DateOnly? PublishedOn(string text)
    {
        var match = PublicationDay().Match(text);
        var printed = $"{match.Groups[1]}-{match.Groups[2]}-{match.Groups[3]}";
        return DateOnly.TryParseExact(printed, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>The day that is set for a body; null where it is not known what the body is.</summary>
    private static DateOnly? DeadlineOf(PanelReport report)
    {
        var place = report.Agency.InYear;
        (int Month, int Day)? due = report.Agency.Kind switch
        {
            AgencyKind.Town or AgencyKind.Department or AgencyKind.Office => (1, 31),
            AgencyKind.Division when place.County is not null => (2, 20),
            AgencyKind.Division when place.Prefecture is not null => (3, 10),
            AgencyKind.Division when place.Province is not null => (3, 31),
            _ => null,
        };
        return due is { } day && report.Year is { } year ? new DateOnly(year + 1, day.Month, day.Day) : null;
    }

    [GeneratedRegex("处理费|收费|费用")]
    private static partial Regex HandlingFee();

    [GeneratedRegex("(?:发布|公开|发文|生成)(?:时间|日期)[:]?(20[0-9]{2})[-年/.]([0-9]{1,2})[-月/.]([0-9]{1,2})")]
    private static partial Regex PublicationDay();
}
