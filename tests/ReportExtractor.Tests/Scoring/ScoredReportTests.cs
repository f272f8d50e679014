using ReportExtractor.Records;
using ReportExtractor.Scoring;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.Tests.Scoring;

internal sealed class ScoredReportTests
{
    // The list of the truth, the printed number, the value and the status of the record, and the outcome.
    [TestCase("figures", "12", 12, FigureStatus.Read, "right")]
    [TestCase("figures", "12", 12, FigureStatus.Suspect, "false-alarm")]
    [TestCase("figures", "12", 1, FigureStatus.Read, "silent")]
    [TestCase("figures", "12", 1, FigureStatus.Suspect, "flagged")]
    [TestCase("figures", "12", null, FigureStatus.Missing, "missed")]
    [TestCase("figures", "12", null, FigureStatus.Blank, "missed")]
    [TestCase("figures", null, null, FigureStatus.Blank, "right")]
    [TestCase("figures", null, 0, FigureStatus.Read, "silent")]
    [TestCase("figures", null, 0, FigureStatus.Suspect, "flagged")]
    [TestCase("figures", "0", null, FigureStatus.Nil, "missed")]
    [TestCase("figures+nil", "0", null, FigureStatus.Nil, "right")]
    [TestCase("figures+nil", "0", null, FigureStatus.Missing, "missed")]
    [TestCase("figures+nil", "3", null, FigureStatus.Nil, "missed")]
    [TestCase("absent", null, null, FigureStatus.Missing, "right")]
    [TestCase("absent", null, 0, FigureStatus.Read, "silent")]
    [TestCase("ambiguous", null, null, FigureStatus.Missing, "right")]
    [TestCase("ambiguous", null, 7, FigureStatus.Suspect, "right")]
    [TestCase("ambiguous", null, 7, FigureStatus.Read, "silent")]
    public void The_outcome_of_a_cell_depends_on_the_truth_and_the_record(
        string list, string? printed, int? value, FigureStatus status, string expected)
    {
        var truth = TruthReader.Parse(list switch
        {
            "figures" => $$"""{"file":"a.txt","figures":{"k":{{Json(printed)}} } }""",
            "figures+nil" => $$"""{"file":"a.txt","figures":{"k":{{Json(printed)}}},"nil":["k"]}""",
            _ => $$"""{"file":"a.txt","figures":{},"{{list}}":["k"]}""",
        });

        var scored = ScoredReport.Of(truth, Record(new Figure("k", value, null, status)));

        Assert.That(scored.Cells.Select(cell => cell.Word), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void A_figure_that_is_not_in_the_record_is_missed()
    {
        var truth = TruthReader.Parse("""{"file":"a.txt","figures":{"k":"3"}}""");

        Assert.That(ScoredReport.Of(truth, Record()).Cells.Single().Outcome, Is.EqualTo(CellOutcome.Missed));
    }

    [Test]
    public void Decimals_are_compared_as_numbers()
    {
        var truth = TruthReader.Parse("""{"file":"a.txt","figures":{"k":"160.50"}}""");

        var scored = ScoredReport.Of(truth, Record(new Figure("k", 160.5m, null, FigureStatus.Read)));

        Assert.That(scored.Cells.Single().Outcome, Is.EqualTo(CellOutcome.Right));
    }

    [TestCase("", "silent")]
    [TestCase(",\"unscored\":[\"article20_8.fees.amount\"]", null)]
    [TestCase(",\"absent\":[\"article20_8.fees.amount\"]", "silent")]
    public void A_number_under_a_key_that_the_form_does_not_have_is_a_silent_error(string more, string? expected)
    {
        var truth = TruthReader.Parse($$"""{"file":"a.txt","template":"ogi-2019","figures":{} {{more}} }""");

        var record = Record(
            new Figure("article20_8.fees.amount", 3, "3", FigureStatus.Read),
            new Figure("article20_8.fees.change", 3, "3", FigureStatus.Read));

        var scored = ScoredReport.Of(truth, record);

        Assert.That(scored.Cells.Select(cell => cell.Word), Is.EqualTo(expected is null ? [] : new[] { expected }));
    }

    private static string Json(string? number) => number is null ? "null" : $"\"{number}\"";

    private static ReportRecord Record(params Figure[] figures) =>
        new(new RecordSource("a.txt", "text", "ab12", 1), new ReportHeader(null, null, 2021, null, null, "ogi-2021"), figures, [], []);
}
