using System.Text.Json.Serialization;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Batch.Results;

/// <summary>What a summary counts of an input.</summary>
/// <param name="SuspectFigures">The number of suspect figures.</param>
/// <param name="FailedChecks">The number of checks that fail.</param>
/// <param name="Warnings">The number of problems of severity <c>warning</c>.</param>
/// <param name="ErrorCode">The code of the error, or null if the input was read.</param>
/// <param name="Error">The error's message, or null.</param>
/// <param name="DecidedFigures">The number of figures that a person corrected or accepted.</param>
/// <param name="OpenDecisions">The number of problems of decisions that are not applied.</param>
internal sealed record InputOutcome(
    int SuspectFigures,
    int FailedChecks,
    int Warnings,
    string? ErrorCode,
    [property: JsonConverter(typeof(MessageJson))] Message? Error,
    int DecidedFigures = 0,
    int OpenDecisions = 0)
{
    /// <summary>The outcome of a record.</summary>
    /// <param name="record">The record.</param>
    public static InputOutcome Of(ReportRecord record) => new(
        record.Figures.Count(figure => figure.Status == FigureStatus.Suspect),
        record.Checks.Count(check => check.Outcome == CheckOutcome.Fail),
        record.Problems.Count(problem => problem.Severity == ProblemSeverity.Warning),
        record.Error?.Code,
        record.Error?.Message,
        record.Figures.Count(figure => figure.Own is not null),
        record.Problems.Count(problem => problem.Code is ProblemCodes.DecisionOutdated or ProblemCodes.DecisionsContradict));
}
