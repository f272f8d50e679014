using ReportExtractor.Consistency.Figures;
using ReportExtractor.Consistency.Rules;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Consistency.Families;

/// <summary>A government, or the body that runs a zone, and the bodies whose figures its report includes.</summary>
/// <param name="code">The code of its division.</param>
/// <param name="zone">The zone, or null for a division.</param>
internal sealed class Family(string code, string? zone)
{
    private readonly SortedDictionary<int, PanelReport> _parents = [];
    private readonly Dictionary<(int Year, string Form), ChildSums> _children = [];

    /// <summary>The code of its division.</summary>
    public string Code => code;

    /// <summary>The zone, or null for a division.</summary>
    public string? Zone => zone;

    /// <summary>Adds the reports of the government itself.</summary>
    /// <param name="reports">The reports.</param>
    public void AddParent(IReadOnlyList<PanelReport> reports)
    {
        foreach (var (year, report) in OneAYear(reports))
        {
            _parents[year] = report;
        }
    }

    /// <summary>Adds the reports of one of its bodies.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="forms">The forms by name.</param>
    public void AddChild(IReadOnlyList<PanelReport> reports, IReadOnlyDictionary<string, FormTemplate> forms)
    {
        foreach (var (year, report) in OneAYear(reports))
        {
            // A body that was moved to another division since may have been another government's in that year.
            if (report.Agency.InYear.Smallest?.Code != report.Agency.Latest.Smallest?.Code
                || report.Form is null || !forms.TryGetValue(report.Form, out var form))
            {
                continue;
            }

            if (!_children.TryGetValue((year, form.Id), out var sums))
            {
                _children.Add((year, form.Id), sums = new ChildSums(form));
            }

            sums.Add(report);
        }
    }

    /// <summary>Holds the government's figures against those of its bodies. Only counts of one form are compared.</summary>
    /// <param name="rule">The rule.</param>
    public IEnumerable<PanelCheck> Check(RuleInfo rule) =>
        from parent in _parents.Values
        let sums = _children.GetValueOrDefault((parent.Year!.Value, parent.Form ?? ""))
        where sums is not null
        from figure in sums.AboveZero
        select Check(rule, parent, figure);

    private static PanelCheck Check(
        RuleInfo rule, PanelReport parent, (string Key, decimal Sum, int Children, string LargestSource, string? LargestPlace) children)
    {
        var outcomes = new Outcomes(rule, parent, children.Key, [children.Key]) { Other = (children.LargestSource, children.LargestPlace) };
        if (CertainNumbers.Of(parent[children.Key]) is not { } own)
        {
            return outcomes.NotAssessable([children.Key]) with { Report = parent };
        }

        var check = outcomes.Compared(own >= children.Sum, own, children.Sum) with { Report = parent };
        return check.Outcome == CheckOutcome.Fail
            ? check with
            {
                Message = Messages.RuleBrokenByChildren(
                    rule.Sentence, own, children.Children, children.Sum, children.LargestSource, children.LargestPlace ?? ""),
            }
            : check;
    }

    /// <summary>The years of which there is exactly one report: of two reports of one body and year, one may be a correction.</summary>
    private static IEnumerable<(int Year, PanelReport Report)> OneAYear(IReadOnlyList<PanelReport> reports) =>
        reports.Where(report => report.Year is not null).GroupBy(report => report.Year!.Value)
            .Where(year => year.Count() == 1).Select(year => (year.Key, year.First()));
}
