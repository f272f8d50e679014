using System.Text.RegularExpressions;
using ReportExtractor.Templates;
using ReportExtractor.Templates.Further;

namespace ReportExtractor.Consistency.Figures;

/// <summary>A rule of a form for one of its rows or columns.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Scope">What <c>*</c> stands for; the first key of a rule without it.</param>
/// <param name="Left">The terms of the left side.</param>
/// <param name="Right">The terms of the right side.</param>
internal sealed record BoundRule(FurtherRule Rule, string Scope, IReadOnlyList<Term> Left, IReadOnlyList<Term> Right)
{
    /// <summary>All terms.</summary>
    public IEnumerable<Term> Terms => Left.Concat(Right);

    /// <summary>True if the rule looks at the year before.</summary>
    public bool NeedsPrevious => Rule.Compare == RuleComparison.Changed || Terms.Any(term => term.IsPrevious);

    /// <summary>A rule for each of the rows or columns that it is of.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="form">Its form.</param>
    public static IEnumerable<BoundRule> Of(FurtherRule rule, FormTemplate form)
    {
        Term[] left = [.. rule.Left.Select(Term.Parse)];
        Term[] right = [.. rule.Right.Select(Term.Parse)];
        if (!left[0].Key.Contains('*'))
        {
            return [new BoundRule(rule, left[0].Key, left, right)];
        }

        var pattern = new Regex($"^{Regex.Escape(left[0].Key).Replace("\\*", "(.+)", StringComparison.Ordinal)}$");
        var keys = form.Keys;
        return form.Figures
            .Select(figure => pattern.Match(figure.Key))
            .Where(match => match.Success)
            .Select(match => Bind(rule, match.Groups[1].Value, left, right))
            .Where(bound => bound.Terms.Where(term => !term.IsPrevious).All(term => keys.Contains(term.Key)));
    }

    private static BoundRule Bind(FurtherRule rule, string scope, Term[] left, Term[] right)
    {
        return new BoundRule(rule, scope, [.. left.Select(At)], [.. right.Select(At)]);

        Term At(Term term) => term with { Key = term.Key.Replace("*", scope, StringComparison.Ordinal) };
    }
}
