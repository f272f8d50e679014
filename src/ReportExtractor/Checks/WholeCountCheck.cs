using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Checks;

/// <summary>A count is a whole number and not negative; a change may be negative. Only failures are listed.</summary>
internal sealed class WholeCountCheck : ICheckRule
{
    /// <summary>The rule's name. Every form has it: it follows from what a count is.</summary>
    public const string Rule = "counts.whole";

    /// <inheritdoc/>
    public IEnumerable<Check> Evaluate(FormTemplate form, IReadOnlyDictionary<string, Figure> figures) =>
        from figure in form.Figures
        let value = figures[figure.Key].Value
        where value is not null && !IsWhole(value.Value, figure.Column.Kind)
        select new Check(Rule, figure.Key, CheckOutcome.Fail, null, value, [figure.Key]);

    private static bool IsWhole(decimal value, FigureKind kind) => kind switch
    {
        FigureKind.Count => value >= 0 && decimal.Truncate(value) == value,
        FigureKind.Signed => decimal.Truncate(value) == value,
        _ => true,
    };
}
