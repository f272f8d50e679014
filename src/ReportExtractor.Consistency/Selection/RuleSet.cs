using ReportExtractor.Consistency.Figures;
using ReportExtractor.Consistency.Rules;
using ReportExtractor.Templates;

namespace ReportExtractor.Consistency.Selection;

/// <summary>The rules that are switched on.</summary>
internal sealed class RuleSet
{
    private readonly Dictionary<string, IReadOnlyList<BoundRule>> _byForm;
    private readonly Dictionary<string, RuleInfo> _general;

    /// <summary>Gathers the rules.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="without">The codes of rules that are switched off.</param>
    public RuleSet(IReadOnlyList<FormTemplate> forms, IReadOnlyCollection<string> without)
    {
        _byForm = forms.ToDictionary(
            form => form.Id,
            IReadOnlyList<BoundRule> (form) =>
                [.. form.FurtherRules.Where(rule => !without.Contains(rule.Id)).SelectMany(rule => BoundRule.Of(rule, form))]);
        _general = GeneralRules.Embedded.Rules.Where(rule => !without.Contains(rule.Code)).ToDictionary(rule => rule.Code);
        Prose = [.. GeneralRules.Embedded.Prose.Where(rule => !without.Contains(rule.Code))];
    }

    /// <summary>The rules on sentences.</summary>
    public IReadOnlyList<ProseRule> Prose { get; }

    /// <summary>A general rule, or null if it is switched off.</summary>
    /// <param name="code">Its code.</param>
    public RuleInfo? this[string code] => _general.GetValueOrDefault(code);

    /// <summary>The rules of a form.</summary>
    /// <param name="form">The form's name, or null.</param>
    public IReadOnlyList<BoundRule> Of(string? form) => form is not null && _byForm.TryGetValue(form, out var rules) ? rules : [];

    /// <summary>Every rule of the forms and every general one, each code once.</summary>
    /// <param name="forms">The forms.</param>
    public static IEnumerable<RuleInfo> All(IReadOnlyList<FormTemplate> forms) =>
        forms.SelectMany(form => form.FurtherRules).Select(RuleInfo.Of)
            .Concat(GeneralRules.Embedded.Rules)
            .Concat(GeneralRules.Embedded.Prose.Select(rule => rule.Info))
            .DistinctBy(rule => rule.Code);
}
