using ReportExtractor.Consistency.Families;
using ReportExtractor.Consistency.Figures;
using ReportExtractor.Consistency.Prose;
using ReportExtractor.Consistency.Rules;
using ReportExtractor.Consistency.Selection;
using ReportExtractor.Consistency.Witnesses;
using ReportExtractor.Panel.CreditCodes;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Templates;

namespace ReportExtractor.Consistency;

/// <summary>Judges the reports of a panel by every rule that is switched on, and finds witnesses for figures that are in doubt.</summary>
internal sealed class PanelJudge : IPanelJudge
{
    private readonly RuleSet _rules;
    private readonly IProseSource? _prose;
    private readonly FamilyTree _families;
    private readonly StatementFinder _statements;
    private readonly DocumentRules _documents;
    private readonly WitnessSearch _witnesses;

    /// <summary>Creates a judge.</summary>
    /// <param name="forms">The forms of the records.</param>
    /// <param name="without">The codes of rules that are switched off.</param>
    /// <param name="prose">Gives the text of reports; null if it is not looked at.</param>
    public PanelJudge(IReadOnlyList<FormTemplate> forms, IReadOnlyCollection<string> without, IProseSource? prose)
    {
        _rules = new RuleSet(forms, without);
        _prose = prose;
        _families = new FamilyTree(_rules[RuleCodes.ParentAtLeastChildren], forms);
        _statements = new StatementFinder(_rules.Prose);
        _documents = new DocumentRules(_rules, forms);
        _witnesses = new WitnessSearch(_rules, forms);
    }

    /// <inheritdoc/>
    public PanelFindings Judge(IReadOnlyList<PanelReport> reports)
    {
        List<PanelCheck> checks = [.. _families.Add(reports)];
        var read = new List<ReportOfYear>();
        var codes = new Dictionary<string, StatedCodes>(StringComparer.Ordinal);
        foreach (var report in reports.Where(report => report.Record.Report is not null))
        {
            var text = _prose?.Of(report);
            var prose = text?.Prose;
            var statements = prose is null ? [] : _statements.Find(prose, report);
            if (text is not null)
            {
                codes.Add(report.Source, text.Codes);
            }

            read.Add(new ReportOfYear(report, prose, statements));
        }

        var years = new AgencyYears(read);
        foreach (var year in read)
        {
            var previous = years.Before(year);
            checks.AddRange(FigureRules.Check(_rules.Of(year.Report.Form), year.Report, previous?.Report));
            checks.AddRange(_documents.Check(year.Report, year.Prose, previous?.Prose));
            checks.AddRange(ProseRules.Check(year.Statements, year.Report));
        }

        return new PanelFindings(checks, _witnesses.Find(years)) { Codes = codes };
    }

    /// <inheritdoc/>
    public IReadOnlyList<PanelCheck> End() => _families.End();
}
