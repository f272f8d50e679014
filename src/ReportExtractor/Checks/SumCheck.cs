using System.Runtime.CompilerServices;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Checks;

/// <summary>The sums printed on the form (勾稽关系): for every scope, the parts add up to the whole.</summary>
internal sealed class SumCheck : ICheckRule
{
    // Thousands of records are checked by the same form: its sums are worked out once.
    private readonly ConditionalWeakTable<FormTemplate, PrintedSum[]> _sums = [];

    /// <inheritdoc/>
    public IEnumerable<Check> Evaluate(FormTemplate form, IReadOnlyDictionary<string, Figure> figures) =>
        SumsOf(form).Select(sum => Evaluate(sum, figures));

    /// <summary>The sums of a form.</summary>
    /// <param name="form">The form.</param>
    public IReadOnlyList<PrintedSum> SumsOf(FormTemplate form) => _sums.GetValue(form, form => [.. PrintedSum.Of(form)]);

    private static Check Evaluate(PrintedSum sum, IReadOnlyDictionary<string, Figure> figures)
    {
        var parts = Add(sum.Keys.Take(sum.Parts.Count), figures);
        var whole = Add(sum.Keys.Skip(sum.Parts.Count), figures);
        var outcome = parts is null || whole is null ? CheckOutcome.NotAssessable : parts == whole ? CheckOutcome.Pass : CheckOutcome.Fail;
        return outcome == CheckOutcome.NotAssessable
            ? new Check(sum.Rule.Id, sum.Scope, outcome, null, null, sum.Keys)
            : new Check(sum.Rule.Id, sum.Scope, outcome, parts, whole, sum.Keys);
    }

    /// <summary>The sum of figures; null if one of them has no value.</summary>
    private static decimal? Add(IEnumerable<string> keys, IReadOnlyDictionary<string, Figure> figures)
    {
        var sum = 0m;
        foreach (var key in keys)
        {
            if (!figures.TryGetValue(key, out var figure) || figure.Value is not { } value)
            {
                return null;
            }

            sum += value;
        }

        return sum;
    }
}
