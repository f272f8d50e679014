using ReportExtractor.Problems;

namespace ReportExtractor.Records;

/// <summary>The result of one input: the unit of everything that is written.</summary>
/// <param name="Source">What the record was made from.</param>
/// <param name="Report">The header of the report, or null if the input could not be read.</param>
/// <param name="Figures">
/// Every figure of the record's template, once, in statutory order; then figures of another form that the document prints. Empty if
/// the input could not be read.
/// </param>
/// <param name="Checks">The sum rules, evaluated.</param>
/// <param name="Problems">Whatever the figures alone do not show.</param>
public sealed record ReportRecord(
    RecordSource Source,
    ReportHeader? Report,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Check> Checks,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The name of the record's shape, written in every record.</summary>
    public const string Schema = "report-extractor.record/2";

    /// <summary>The figure with a key, such as <c>applications.new.total</c>. Null if the record has none.</summary>
    /// <param name="key">The key.</param>
    public Figure? this[string key] => Figures.FirstOrDefault(figure => figure.Key == key);

    /// <summary>The problem that kept the input from being read, or null if it was read.</summary>
    public Problem? Error => Problems.FirstOrDefault(p => p.Severity == ProblemSeverity.Error);

    /// <summary>A record for an input that could not be read.</summary>
    /// <param name="source">The input.</param>
    /// <param name="code">The error's code; see <see cref="ProblemCodes"/>.</param>
    /// <param name="message">What, where, and what to do.</param>
    public static ReportRecord Failed(RecordSource source, string code, Message message) =>
        new(source, null, [], [], [new Problem(ProblemSeverity.Error, code, message)]);
}
