using System.Runtime.CompilerServices;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Checks;

/// <summary>Evaluates the sums that a form prints (勾稽关系), whatever way the figures were found.</summary>
public static class SumChecker
{
    /// <summary>The name of the rule that a count is a whole number and not negative. Every form has it: it follows from what a count is.</summary>
    public const string WholeCounts = "counts.whole";

    // The sums of a form are worked out once: thousands of records are checked by the same one.
    private static readonly ConditionalWeakTable<FormTemplate, PrintedSum[]> Sums = [];

    /// <summary>Evaluates all sums of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="figures">The figures by their keys; further ones are no part of the form's sums.</param>
    public static IReadOnlyList<Check> Check(FormTemplate form, IReadOnlyDictionary<string, Figure> figures)
    {
        var checks = new List<Check>();
        foreach (var sum in Sums.GetValue(form, form => [.. PrintedSum.Of(form)]))
        {
            checks.Add(Evaluate(sum, figures));
        }

        foreach (var figure in form.Figures)
        {
            if (figures[figure.Key].Value is { } value && !IsWhole(value, figure.Column.Kind))
            {
                checks.Add(new Check(WholeCounts, figure.Key, CheckOutcome.Fail, null, value, [figure.Key]));
            }
        }

        return checks;
    }

    private static Check Evaluate(PrintedSum sum, IReadOnlyDictionary<string, Figure> figures)
    {
        var parts = sum.Keys.Take(sum.Parts.Count);
        var whole = sum.Keys.Skip(sum.Parts.Count);
        return SumOf(parts, figures) is { } expected && SumOf(whole, figures) is { } actual
            ? new Check(sum.Rule.Id, sum.Scope, expected == actual ? CheckOutcome.Pass : CheckOutcome.Fail, expected, actual, sum.Keys)
            : new Check(sum.Rule.Id, sum.Scope, CheckOutcome.NotAssessable, null, null, sum.Keys);
    }

    /// <summary>What figures come to; null where one has no value.</summary>
    private static decimal? SumOf(IEnumerable<string> keys, IReadOnlyDictionary<string, Figure> figures)
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

    private static bool IsWhole(decimal value, FigureKind kind) => kind switch
    {
        FigureKind.Count => value >= 0 && decimal.Truncate(value) == value,
        FigureKind.Signed => decimal.Truncate(value) == value,
        _ => true,
    };
}
