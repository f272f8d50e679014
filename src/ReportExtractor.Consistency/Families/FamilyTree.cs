using ReportExtractor.Consistency.Rules;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Templates;

namespace ReportExtractor.Consistency.Families;

/// <summary>
/// Finds the government of each body, and compares them. Agencies come place by place, a division before what is in it, so only the
/// families of the places above the one at hand are open.
/// </summary>
/// <param name="rule">The rule; null if it is switched off.</param>
/// <param name="forms">The forms.</param>
internal sealed class FamilyTree(RuleInfo? rule, IReadOnlyList<FormTemplate> forms)
{
    private readonly Dictionary<string, FormTemplate> _forms = forms.ToDictionary(form => form.Id);
    private readonly List<Family> _open = [];

    /// <summary>Adds the reports of an agency.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>The outcomes for families that are complete now.</returns>
    public IReadOnlyList<PanelCheck> Add(IReadOnlyList<PanelReport> reports)
    {
        if (rule is null)
        {
            return [];
        }

        var agency = reports[0].Agency;
        var place = agency.Latest.Smallest is null ? agency.InYear : agency.Latest;
        var path = new[] { place.Province, place.Prefecture, place.County, place.Town }
            .OfType<DivisionCode>().Select(division => division.Code).ToHashSet();
        var closed = Close(family => !path.Contains(family.Code) && family.Code.Length > 0);
        if (agency.IsCertain && !reports.Any(report => Vertical.Is(report.Name ?? "")))
        {
            Place(reports, agency, place.Smallest?.Code ?? "");
        }

        return closed;
    }

    /// <summary>Compares what is still open.</summary>
    public IReadOnlyList<PanelCheck> End() => rule is null ? [] : Close(_ => true);

    private void Place(IReadOnlyList<PanelReport> reports, PanelAgency agency, string code)
    {
        if (agency.Body.Zone is { } zone)
        {
            var family = _open.Find(family => family.Code == code && family.Zone == zone);
            if (family is null)
            {
                _open.Add(family = new Family(code, zone));
            }

            if (agency.Kind == AgencyKind.Zone)
            {
                family.AddParent(reports);
            }
            else
            {
                family.AddChild(reports, _forms);
            }

            return;
        }

        if (agency.Kind is AgencyKind.Unknown or AgencyKind.Zone || code.Length == 0)
        {
            return;
        }

        _open.FindLast(family => family.Zone is null)?.AddChild(reports, _forms);
        if (agency.Kind == AgencyKind.Division)
        {
            var family = new Family(code, null);
            family.AddParent(reports);
            _open.Add(family);
        }
    }

    private List<PanelCheck> Close(Predicate<Family> isComplete)
    {
        List<PanelCheck> checks = [.. _open.Where(family => isComplete(family)).SelectMany(family => family.Check(rule!))];
        _open.RemoveAll(isComplete);
        return checks;
    }
}
