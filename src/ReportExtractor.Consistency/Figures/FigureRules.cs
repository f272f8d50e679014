using ReportExtractor.Consistency.Rules;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Templates.Further;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Consistency.Figures;

/// <summary>Evaluates the further rules of a form for a report and, where they ask for it, for the report of the year before.</summary>
internal static class FigureRules
{
    /// <summary>Numbers of two years that differ by this factor differ in size: a digit was lost, or a unit is another one.</summary>
    private const decimal OtherSize = 10;

    /// <summary>With fewer numbers above zero, the tables of two years are alike by chance.</summary>
    private const int FewestCopied = 6;

    /// <summary>Evaluates.</summary>
    /// <param name="rules">The rules of the report's form.</param>
    /// <param name="report">The report.</param>
    /// <param name="previous">The one report of the year before, or null.</param>
    public static IEnumerable<PanelCheck> Check(IReadOnlyList<BoundRule> rules, PanelReport report, PanelReport? previous) =>
        from rule in rules
        where !rule.NeedsPrevious || IsComparable(rule, previous)
        select Check(rule, report, previous) into check
        where check is not null
        select check;

    private static bool IsComparable(BoundRule rule, PanelReport? previous) =>
        previous is not null
        && rule.Terms.Where(term => term.IsPrevious).All(term => previous[term.Key] is not null)
        && (rule.Rule.Compare != RuleComparison.Changed || previous.Form is not null);

    private static PanelCheck? Check(BoundRule rule, PanelReport report, PanelReport? previous)
    {
        var other = rule.Terms.FirstOrDefault(term => term.IsPrevious);
        var outcomes = new Outcomes(RuleInfo.Of(rule.Rule), report, rule.Scope, KeysOf(rule, report))
        {
            Other = rule.NeedsPrevious ? (previous!.Source, other is null ? null : PlaceText.Of(previous[other.Key]!.Location)) : null,
        };
        return rule.Rule.Compare switch
        {
            RuleComparison.Changed => CheckChanged(rule, report, previous!, outcomes),
            RuleComparison.RuleMakers => CheckRuleMakers(rule, report, outcomes),
            RuleComparison.PlausibleAmount => CheckAmount(rule, report, outcomes),
            _ => CheckSides(rule, report, previous, outcomes),
        };
    }

    private static IReadOnlyList<string> KeysOf(BoundRule rule, PanelReport report) => rule.Rule.Compare == RuleComparison.Changed
        ? [.. report.Record.Figures.Select(figure => figure.Key).Where(key => IsOfTable(key, rule.Scope))]
        : [.. rule.Terms.Where(term => !term.IsPrevious).Select(term => term.Key)];

    private static PanelCheck? CheckSides(BoundRule rule, PanelReport report, PanelReport? previous, Outcomes outcomes)
    {
        var uncertain = rule.Terms.Where(term => NumberOf(term) is null).Select(term => term.Key).ToList();
        decimal? left = Sum(rule.Left);
        decimal? right = Sum(rule.Right);
        if (rule.Rule.Compare == RuleComparison.ZeroWith && left is not null and not 0)
        {
            return outcomes.Compared(true, left, null);
        }

        if (left is null || right is null || !HaveOneUnit(rule, report, previous))
        {
            return outcomes.NotAssessable(uncertain.Count > 0 ? uncertain : rule.Terms.Select(term => term.Key));
        }

        // Of two years, the larger number says whether they are large enough to be compared.
        var size = rule.Rule.Compare == RuleComparison.SameSize ? Math.Max(left.Value, right.Value) : left.Value;
        return size < rule.Rule.From ? null : outcomes.Compared(Holds(rule.Rule.Compare, left.Value, right.Value), left, right);

        decimal? NumberOf(Term term) => CertainNumbers.Of((term.IsPrevious ? previous! : report)[term.Key]);

        // A figure above zero is above zero even where its neighbours are not certain, so only what is needed is looked at.
        decimal? Sum(IReadOnlyList<Term> terms) =>
            terms.Any(term => NumberOf(term) is null) ? null : terms.Sum(term => term.Factor * NumberOf(term)!.Value);
    }

    private static bool Holds(RuleComparison compare, decimal left, decimal right) => compare switch
    {
        RuleComparison.Equal => left == right,
        RuleComparison.AtLeast => left >= right,
        RuleComparison.ZeroTogether => (left == 0) == (right == 0),
        RuleComparison.ZeroWith => right == 0,
        RuleComparison.SameSize => left < OtherSize * right && right < OtherSize * left,
        _ => throw new ArgumentOutOfRangeException(nameof(compare), compare, null),
    };

    private static bool HaveOneUnit(BoundRule rule, PanelReport report, PanelReport? previous) =>
        rule.Rule.Compare != RuleComparison.SameSize
        || rule.Terms.Select(term => (term.IsPrevious ? previous! : report)[term.Key]!.Unit).Distinct().Count() == 1;

    private static PanelCheck CheckChanged(BoundRule rule, PanelReport report, PanelReport previous, Outcomes outcomes)
    {
        var pairs = report.Record.Figures.Where(figure => IsOfTable(figure.Key, rule.Scope))
            .Select(figure => (Figure: figure, This: CertainNumbers.Of(figure), Last: CertainNumbers.Of(previous[figure.Key])))
            .ToList();
        if (pairs.Exists(pair => pair.This is not null && pair.Last is not null && pair.This != pair.Last))
        {
            return outcomes.Compared(true, null, null);
        }

        var uncertain = pairs.Where(pair => pair.This is null || pair.Last is null).Select(pair => pair.Figure.Key).ToList();
        return uncertain.Count > 0
            ? outcomes.NotAssessable(uncertain)
            : outcomes.Compared(pairs.Count(pair => pair.This > 0) < FewestCopied, null, null);
    }

    private static bool IsOfTable(string key, string table) =>
        key.StartsWith(table, StringComparison.Ordinal) && key.Length > table.Length && key[table.Length] == '.';

    private static PanelCheck CheckRuleMakers(BoundRule rule, PanelReport report, Outcomes outcomes)
    {
        var numbers = rule.Left.Select(term => CertainNumbers.Of(report[term.Key])).ToList();
        var largest = numbers.Max();
        return largest > 0
            ? MakesRules(report.Agency) is { } may
                ? outcomes.Compared(may, largest, may ? largest : 0)
                : outcomes.NotAssessable([rule.Scope])
            : numbers.Contains(null) ? outcomes.NotAssessable(rule.Left.Select(term => term.Key)) : outcomes.Compared(true, 0, 0);
    }

    /// <summary>
    /// Provinces, cities with districts, autonomous prefectures and the departments of the State Council make rules; null where it is not
    /// known what the body is.
    /// </summary>
    private static bool? MakesRules(PanelAgency agency)
    {
        var place = agency.InYear;
        return agency.Kind == AgencyKind.Town || place.County is not null || place.Town is not null ? false
            : place.Smallest is null || agency.Kind is AgencyKind.Unknown or AgencyKind.Zone ? null
            : agency.Kind != AgencyKind.Department;
    }

    private static PanelCheck CheckAmount(BoundRule rule, PanelReport report, Outcomes outcomes)
    {
        // A fen is the sixth decimal of an amount in 10,000 yuan.
        const int mostDecimals = 6;

        // A billion yuan: what a large city takes in fees in a year, and no county's department does.
        const decimal leastInYuan = 100_000;

        var figure = report[rule.Scope];
        if (CertainNumbers.Of(figure) is not { } amount)
        {
            return outcomes.NotAssessable([rule.Scope]);
        }

        var isSmallBody = report.Agency.Kind == AgencyKind.Town
            || (report.Agency.Kind == AgencyKind.Department && report.Agency.InYear.County is not null);
        var isInYuan = figure!.Unit == "yuan";
        var holds = isInYuan || (amount.Scale <= mostDecimals && !(isSmallBody && amount.Scale == 0 && amount >= leastInYuan));
        return outcomes.Compared(holds, amount, null);
    }
}
