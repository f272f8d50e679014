using ReportExtractor.Batch;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Tests.Writers;

namespace ReportExtractor.Tests.Batch;

internal sealed class BatchSummaryTests
{
    [Test]
    public void Every_record_is_counted_by_its_outcome()
    {
        var suspect = HandMade.Figure("k", 1, FigureStatus.Suspect);
        var summary = new BatchSummary();

        summary.Add(HandMade.Record(HandMade.Figure("k", 1)));
        summary.Add(HandMade.Record(suspect, suspect));
        summary.Add(HandMade.Record(suspect) with { Checks = [new Check("r", "s", CheckOutcome.Fail, 1, 2, [])] });
        summary.Add(HandMade.Record() with { Problems = [new Problem(ProblemSeverity.Warning, "table-missing", Messages.Verbatim(""))] });
        summary.Add(HandMade.Record() with { Problems = [new Problem(ProblemSeverity.Info, "note", Messages.Verbatim(""))] });
        summary.Add(ReportRecord.Failed(HandMade.Source, ProblemCodes.Empty, Messages.Verbatim("No text.")));
        summary.Add(ReportRecord.Failed(HandMade.Source, ProblemCodes.Corrupt, Messages.Verbatim("Broken.")));
        summary.Add(ReportRecord.Failed(HandMade.Source, ProblemCodes.Empty, Messages.Verbatim("No text.")));

        Assert.That(summary.Inputs, Is.EqualTo(8));
        Assert.That(summary.Read, Is.EqualTo(5));
        Assert.That(summary.WithSuspects, Is.EqualTo(2));
        Assert.That(summary.SuspectFigures, Is.EqualTo(3));
        Assert.That(summary.WithFailedChecks, Is.EqualTo(1));
        Assert.That(summary.WithProblems, Is.EqualTo(1));
        Assert.That(summary.NotRead.Select(input => input.Code), Is.EqualTo(new[] { "empty", "corrupt", "empty" }));
        Assert.That(summary.NotReadByCode, Is.EqualTo(new Dictionary<string, int> { ["corrupt"] = 1, ["empty"] = 2 }));
    }
}
