using ReportExtractor.Matching.Sums;
using static ReportExtractor.Tests.Matching.TypedRow;

namespace ReportExtractor.Tests.Matching.Sums;

/// <summary>What a printed sum says of the readings of rows.</summary>
internal sealed class BoundSumTests
{
    [TestCase("1 2 3", true)]
    [TestCase("1 2 4", false)]
    [TestCase("1 _ 1", true, Description = "an empty cell counts as zero")]
    [TestCase("1 2 _", null, Description = "the whole is empty")]
    [TestCase("_ _ 3", null, Description = "the parts are empty")]
    [TestCase("0 0 0", true)]
    public void A_sum_holds_fails_or_says_nothing(string row, bool? expected) =>
        Assert.That(Along.Holds(_ => Read(row)), Is.EqualTo(expected));

    [TestCase("0 0 _", true)]
    [TestCase("1 2 _", false)]
    [TestCase("_ _ 0", false)]
    public void Strictly_an_empty_whole_counts_as_zero(string row, bool expected) =>
        Assert.That(Along.HoldsStrictly(_ => Read(row)), Is.EqualTo(expected));

    [TestCase("1 2 3", true)]
    [TestCase("0 0 0", true)]
    [TestCase("0 . 0", false)]
    [TestCase("0 _ 0", false)]
    [TestCase("3 _ 3", true)]
    public void A_sum_of_zeros_with_an_empty_cell_is_no_evidence(string row, bool expected) =>
        Assert.That(Along.IsTelling(_ => Read(row)), Is.EqualTo(expected));

    [Test]
    public void Sums_are_bound_along_rows_and_down_columns()
    {
        var sums = SumsOf(cells: 3, rows: 3);

        Assert.That(sums, Has.Count.EqualTo(6));
        Assert.That(sums.Count(sum => sum.IsWithin(0)), Is.EqualTo(1));
        Assert.That(sums.Count(sum => sum.Touches(0)), Is.EqualTo(4));
        Assert.That(sums.Count(sum => sum.Touches(0, 1)), Is.EqualTo(2));
        Assert.That(sums.Single(sum => sum.IsWithin(0)).LastCell, Is.EqualTo(2));
    }

    [Test]
    public void Among_the_rows_found_a_sum_has_their_indexes()
    {
        // The form's second row is the first one found; the first is missing.
        var second = SumsOf(cells: 3, rows: 3).Single(sum => sum.IsWithin(1));

        var found = second.Among([-1, 0, 1])!;

        Assert.That(found.IsWithin(0), Is.True);
        Assert.That(found.Holds(_ => Read("1 2 3")), Is.True);
    }

    [Test]
    public void A_sum_that_needs_a_missing_row_is_left_out()
    {
        var down = SumsOf(cells: 3, rows: 3).First(sum => sum.Touches(0) && sum.Touches(2));

        Assert.That(down.Among([0, 1, 2]), Is.Not.Null);
        Assert.That(down.Among([0, -1, 1]), Is.Null);
    }

    [Test]
    public void The_share_of_a_row_is_the_range_of_its_readings()
    {
        var down = SumsOf(cells: 3, rows: 3).First(sum => sum.Touches(0, 0) && sum.Touches(2, 0));
        var range = new ReadingRange(Read("1 2 3"), Read("4 2 3"));

        Assert.That(down.ShareOf(0, range), Is.EqualTo(new SumBalance(1, 4, HasPart: true, HasWhole: false)));
        Assert.That(down.ShareOf(2, range), Is.EqualTo(new SumBalance(-4, -1, HasPart: false, HasWhole: true)));
    }

    private static BoundSum Along => SumAlong(3).Single();
}
