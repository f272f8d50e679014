using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Checks;

/// <summary>Evaluates every kind of check on a record, however its figures were found.</summary>
internal static class CheckRunner
{
    /// <summary>The printed sums.</summary>
    public static SumCheck Sums { get; } = new();

    private static readonly ICheckRule[] Rules = [Sums, new WholeCountCheck()];

    /// <summary>Evaluates.</summary>
    /// <param name="form">The form.</param>
    /// <param name="figures">The figures by their keys; all of the form's are there.</param>
    public static IReadOnlyList<Check> Run(FormTemplate form, IReadOnlyDictionary<string, Figure> figures) =>
        [.. Rules.SelectMany(rule => rule.Evaluate(form, figures))];
}
