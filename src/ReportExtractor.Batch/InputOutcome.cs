using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Batch;

/// <summary>What came of an input, as far as a summary tells it.</summary>
/// <param name="SuspectFigures">How many of its figures are suspect.</param>
/// <param name="FailedChecks">How many of its sums do not add up.</param>
/// <param name="Warnings">How many problems of severity <c>warning</c> it has.</param>
/// <param name="ErrorCode">The code of the problem that kept it from being read, or null where it was read.</param>
/// <param name="ErrorMessage">That problem's sentence, or null.</param>
public sealed record InputOutcome(int SuspectFigures, int FailedChecks, int Warnings, string? ErrorCode, string? ErrorMessage)
{
    /// <summary>What came of a record's input.</summary>
    /// <param name="record">The record.</param>
    public static InputOutcome Of(ReportRecord record) => new(
        record.Figures.Count(figure => figure.Status == FigureStatus.Suspect),
        record.Checks.Count(check => check.Outcome == CheckOutcome.Fail),
        record.Problems.Count(problem => problem.Severity == ProblemSeverity.Warning),
        record.Error?.Code,
        record.Error?.Message);
}
