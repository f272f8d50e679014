using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Checks;

/// <summary>A kind of rule that the figures of a form must satisfy. A new kind is a new class in <see cref="CheckRunner"/>.</summary>
internal interface ICheckRule
{
    /// <summary>Evaluates the rule on a record.</summary>
    /// <param name="form">The form.</param>
    /// <param name="figures">The figures by their keys; all of the form's are there.</param>
    IEnumerable<Check> Evaluate(FormTemplate form, IReadOnlyDictionary<string, Figure> figures);
}
