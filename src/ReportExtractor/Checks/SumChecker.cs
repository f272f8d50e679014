using System.Globalization;
using ReportExtractor.Matching;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Checks;

/// <summary>Evaluates the sums that a form prints (勾稽关系), whatever way the figures were found.</summary>
public static class SumChecker
{
    /// <summary>The name of the rule that a count is a whole number and not negative. Every form has it: it follows from what a count is.</summary>
    public const string WholeCounts = "counts.whole";

    /// <summary>Evaluates all sums of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="figures">The figures by their keys; further ones are no part of the form's sums.</param>
    public static IReadOnlyList<Check> Check(FormTemplate form, IReadOnlyDictionary<string, Figure> figures)
    {
        var checks = new List<Check>();
        foreach (var rule in form.Rules)
        {
            var table = form.Tables.First(table => table.Id == rule.Table);
            checks.AddRange(Equation.Of(rule, table).Select(equation => Evaluate(equation, figures)));
        }

        checks.AddRange(form.Figures.Select(figure => (Figure: figure, Value: figures[figure.Key].Value))
            .Where(pair => pair.Value is { } value && !IsWhole(value, pair.Figure.Column.Kind))
            .Select(pair => new Check(WholeCounts, pair.Figure.Key, CheckOutcome.Fail, null, pair.Value, [pair.Figure.Key])));
        return checks;
    }

    private static Check Evaluate(Equation equation, IReadOnlyDictionary<string, Figure> figures)
    {
        string[] parts = [.. equation.Parts.Select(Key)];
        string[] whole = [.. equation.Whole.Select(Key)];
        string[] keys = [.. parts, .. whole];
        if (keys.Any(key => !figures.TryGetValue(key, out var figure) || figure.Value is null))
        {
            return new Check(equation.Rule.Id, equation.Scope, CheckOutcome.NotAssessable, null, null, keys);
        }

        var expected = parts.Sum(key => figures[key].Value!.Value);
        var actual = whole.Sum(key => figures[key].Value!.Value);
        return new Check(equation.Rule.Id, equation.Scope, expected == actual ? CheckOutcome.Pass : CheckOutcome.Fail, expected, actual, keys);

        string Key((string Row, string Column) place) => string.Create(CultureInfo.InvariantCulture, $"{equation.Rule.Table}.{place.Row}.{place.Column}");
    }

    private static bool IsWhole(decimal value, FigureKind kind) => kind switch
    {
        FigureKind.Count => value >= 0 && decimal.Truncate(value) == value,
        FigureKind.Signed => decimal.Truncate(value) == value,
        _ => true,
    };
}
