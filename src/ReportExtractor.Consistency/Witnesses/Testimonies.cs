using ReportExtractor.Consistency.Figures;
using ReportExtractor.Consistency.Selection;
using ReportExtractor.Templates;
using ReportExtractor.Templates.Further;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Consistency.Witnesses;

/// <summary>Gathers what witnesses say of the figures of a report.</summary>
/// <param name="rules">The rules.</param>
/// <param name="forms">The forms.</param>
internal sealed class Testimonies(RuleSet rules, IReadOnlyList<FormTemplate> forms)
{
    // Worked out once: they are the same for all reports of a form.
    private readonly Dictionary<string, Testimony.Sum[]> _ownSums =
        forms.ToDictionary(form => form.Id, form => PrintedSum.Of(form).Select(OwnSum).ToArray());

    /// <summary>All testimonies on a report. Its own sums come first; they are no witnesses, and only narrow the readings.</summary>
    /// <param name="year">The report.</param>
    /// <param name="previous">That of the year before, or null.</param>
    /// <param name="next">That of the year after, or null.</param>
    /// <param name="certain">The number of a figure of another report, where it is certain.</param>
    public IEnumerable<Testimony> On(
        ReportOfYear year, ReportOfYear? previous, ReportOfYear? next, Func<ReportOfYear, string, decimal?> certain) =>
    [
        .. OwnSums(year),
        .. previous is null ? [] : rules.Of(year.Report.Form).Where(IsWitness)
            .Select(rule => Split(rule, year, ofThis: term => !term.IsPrevious, previous, "previous-year", certain)).OfType<Testimony>(),
        .. next is null ? [] : rules.Of(next.Report.Form).Where(IsWitness)
            .Select(rule => Split(rule, year, ofThis: term => term.IsPrevious, next, "next-year", certain)).OfType<Testimony>(),
        .. year.Statements.Select(statement => new Testimony(
            "prose",
            year.Report.Source,
            PlaceText.Of(statement.Location) ?? "",
            [.. statement.Rule.Readings.Select(reading => new Testimony.Sum([.. reading.Select(key => (key, 1))], statement.Number))])),
    ];

    private static bool IsWitness(BoundRule rule) =>
        rule.Rule is { Witness: true, Compare: RuleComparison.Equal } && rule.NeedsPrevious;

    private IEnumerable<Testimony> OwnSums(ReportOfYear year) =>
        year.Report.Form is { } form && _ownSums.TryGetValue(form, out var sums)
            ? sums.Select(sum => new Testimony(null, year.Report.Source, "", [sum]))
            : [];

    private static Testimony.Sum OwnSum(PrintedSum sum) =>
        new([.. sum.Keys.Select((key, place) => (key, place < sum.Parts.Count ? 1 : -1))], 0);

    /// <summary>A rule as what the other report says of this one; null if a number of the other is not certain.</summary>
    private static Testimony? Split(
        BoundRule rule,
        ReportOfYear year,
        Func<Term, bool> ofThis,
        ReportOfYear other,
        string kind,
        Func<ReportOfYear, string, decimal?> certain)
    {
        (Term Term, int Factor)[] terms =
            [.. rule.Left.Select(term => (term, term.Factor)), .. rule.Right.Select(term => (term, -term.Factor))];
        var others = terms.Where(term => !ofThis(term.Term)).ToList();
        if (others.Exists(term => certain(other, term.Term.Key) is null)
            || terms.Any(term => ofThis(term.Term) && year.Report[term.Term.Key] is null))
        {
            return null;
        }

        var total = -others.Sum(term => term.Factor * certain(other, term.Term.Key)!.Value);
        return new Testimony(
            kind,
            other.Report.Source,
            PlaceText.Of(other.Report[others[0].Term.Key]?.Location) ?? "",
            [new Testimony.Sum([.. terms.Where(term => ofThis(term.Term)).Select(term => (term.Term.Key, term.Factor))], total)]);
    }
}
