using ReportExtractor.Consistency;
using ReportExtractor.Consistency.Prose;
using ReportExtractor.Documents;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Consistency;

/// <summary>Reports of a panel with given figures and text, and what the judge finds of them.</summary>
internal static class PanelCase
{
    private static readonly DivisionCode Province = new("990000", "澜江省");
    private static readonly DivisionCode Prefecture = new("990100", "望岳市");
    private static readonly DivisionCode CountyCode = new("990121", "石泉县");

    public static Place OfProvince { get; } = new(Province, null, null, null);

    public static Place OfPrefecture { get; } = new(Province, Prefecture, null, null);

    public static Place OfCounty { get; } = new(Province, Prefecture, CountyCode, null);

    /// <summary>A report of one year with some figures; all others of its form are missing.</summary>
    /// <param name="year">The year.</param>
    /// <param name="figures">Figures with their numbers.</param>
    public static ReportOf Report(int year, params (string Key, decimal? Number)[] figures) => new(year, figures);

    /// <summary>Judges reports of one agency.</summary>
    public static PanelFindings Judge(params ReportOf[] reports) => Judge([], reports);

    /// <summary>Judges reports of one agency without some rules.</summary>
    public static PanelFindings Judge(string[] without, params ReportOf[] reports)
    {
        var texts = reports.Where(report => report.Text is not null).ToDictionary(report => report.Path, report => report.Text!);
        FormTemplate[] forms = [.. OfficialTemplates.All, .. OfficialTemplates.Older];
        return new PanelJudge(forms, without, texts.Count == 0 ? null : new TextsAtHand(texts))
            .Judge([.. reports.Select(report => report.ToPanelReport())]);
    }

    /// <summary>The outcomes of a rule, by scope.</summary>
    public static Dictionary<string, CheckOutcome> OutcomesOf(this PanelFindings findings, string rule) =>
        findings.Checks.Where(check => check.Rule == rule).ToDictionary(check => check.Scope, check => check.Outcome);

    private sealed class TextsAtHand(Dictionary<string, string> texts) : IProseSource
    {
        public SourceText? Of(PanelReport report) => texts.TryGetValue(report.Source, out var text)
            ? SourceText.Of(new Document(
                [.. text.Split('\n').Select((line, index) => new Paragraph(line, new TextLocation(index + 1, 1)))]))
            : null;
    }
}
