using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using static ReportExtractor.Tests.Matching.TypedRow;

namespace ReportExtractor.Tests.Matching.Readings;

/// <summary>What the printed sums decide between the readings of rows.</summary>
internal sealed class ReadingChooserTests
{
    [Test]
    public void Rows_with_one_reading_need_no_sum()
    {
        var rows = Choose(["1 2 4"], ["4 5 9"], ["5 7 12"]);

        Assert.That(rows.Select(row => Show(row.Reading)), Is.EqualTo(new[] { "1 2 4", "4 5 9", "5 7 12" }));
        Assert.That(rows.SelectMany(row => row.Decisions), Is.All.EqualTo(CellDecision.Agreed));
    }

    [Test]
    public void The_sums_choose_the_one_reading_that_agrees_with_them()
    {
        // The first row alone could be either: 0 + 3 = 3, and 3 + 0 = 3.
        var rows = Choose(["_ 3 3", "3 _ 3"], ["4 5 9"], ["7 5 12"]);

        Assert.That(Show(rows[0].Reading), Is.EqualTo("3 _ 3"));
        Assert.That(rows[0].Decisions[2], Is.EqualTo(CellDecision.Agreed));
        Assert.That(rows[0].Decisions[0], Is.EqualTo(CellDecision.BySums));
    }

    [Test]
    public void Several_readings_that_agree_with_the_sums_stay_open_where_they_differ()
    {
        var rows = Choose(["_ 3 3", "3 _ 3"]);

        Assert.That(rows[0].Decisions, Is.EqualTo(new[] { CellDecision.SeveralAgree, CellDecision.SeveralAgree, CellDecision.Agreed }));
    }

    [Test]
    public void Readings_of_which_none_agrees_with_the_sums_stay_open()
    {
        var rows = Choose(["1 3 9", "3 1 9"]);

        Assert.That(rows[0].Decisions, Is.EqualTo(new[] { CellDecision.NoneAgrees, CellDecision.NoneAgrees, CellDecision.Agreed }));
    }

    [Test]
    public void More_readings_than_can_be_searched_are_not_decided()
    {
        var row = HypothesesOf(["1 2 3"], 0) with { AreAll = false };

        var decided = new ReadingChooser([row], SumAlong(3)).Choose().Single();

        Assert.That(decided.Decisions, Is.All.EqualTo(CellDecision.TooMany));
    }

    [Test]
    public void A_zero_that_may_be_an_empty_cell_is_not_confirmed()
    {
        var rows = Choose(["0 3 3", "3 . 3"], ["4 5 9"], ["4 8 12"]);

        Assert.That(Show(rows[0].Reading), Is.EqualTo("0 3 3"));
        Assert.That(rows[0].Decisions[1], Is.EqualTo(CellDecision.Unconfirmed).Or.EqualTo(CellDecision.BySums));
    }

    /// <summary>Decides rows, each of them given by its readings.</summary>
    private static IReadOnlyList<DecidedRow> Choose(params string[][] rows)
    {
        IReadOnlyList<BoundSum> sums = rows.Length == 1 ? SumAlong(3) : SumsOf(3, rows.Length);
        return new ReadingChooser([.. rows.Select(HypothesesOf)], sums).Choose();
    }

    private static RowHypotheses HypothesesOf(string[] readings, int row)
    {
        Reading[] read = [.. readings.Select(reading => Read(reading))];
        return new RowHypotheses(new AlignedRow(row, row, 1, Candidate(readings[0]), 1), read, read, AreAll: true, Columns: null);
    }
}
