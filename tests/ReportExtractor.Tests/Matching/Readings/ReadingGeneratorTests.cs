using ReportExtractor.Matching.Readings;
using ReportExtractor.Reconstruction.Candidates;
using static ReportExtractor.Tests.Matching.TypedRow;

namespace ReportExtractor.Tests.Matching.Readings;

/// <summary>The readings that the layout of a row allows.</summary>
internal sealed class ReadingGeneratorTests
{
    [TestCase("1 2 3")]
    [TestCase("1 _ 3")]
    [TestCase("1 — 3")]
    public void A_row_with_as_many_cells_as_the_form_has_one_reading(string cells) =>
        Assert.That(Shown(Candidate(cells), 3), Is.EqualTo(new[] { cells }));

    [Test]
    public void A_row_with_as_many_numbers_as_the_form_has_one_reading() =>
        Assert.That(Shown(Candidate("_ 1 2 3 _"), 3), Is.EqualTo(new[] { "1 2 3" }));

    [Test]
    public void A_number_too_few_may_be_missing_in_any_cell() =>
        Assert.That(Shown(Candidate("1 2"), 3), Is.EquivalentTo(new[] { "1 2 .", "1 . 2", ". 1 2" }));

    [Test]
    public void An_empty_cell_too_many_is_left_out_at_the_edge_before_it_is_left_out_inside()
    {
        var readings = ReadingGenerator.Of(Candidate("1 _ 2 _"), 3, null, []).Readings;

        Assert.That(Show(readings[0]), Is.EqualTo("1 _ 2"));
        Assert.That(readings.Select(reading => reading.Cost), Is.Ordered.Ascending);
        Assert.That(readings.Select(Show), Has.Some.EqualTo("1 2 _"));
    }

    [Test]
    public void A_number_too_many_is_left_over_in_each_reading()
    {
        var readings = ReadingGenerator.Of(Candidate("1 2 3 4"), 3, null, []).Readings;

        Assert.That(readings.Select(Show), Is.EquivalentTo(new[] { "1 2 3", "1 2 4", "1 3 4", "2 3 4" }));
        Assert.That(readings.Select(reading => reading.Left.Count), Is.All.EqualTo(1));
    }

    [TestCase("0?", 6)]
    [TestCase("约3", 6)]
    [TestCase("12%", 1.2)]
    [TestCase("见注", 1.2)]
    public void What_stands_in_the_place_of_a_number_is_left_over_no_sooner_than_a_number(string last, double cost)
    {
        var leavingIt = ReadingGenerator.Of(Candidate("1 2 3 " + last), 3, null, []).Readings.Single(reading => Show(reading) == "1 2 3");

        Assert.That(leavingIt.Cost, Is.EqualTo(cost));
    }

    [Test]
    public void Glued_digits_are_split_in_every_way_that_the_sum_along_the_row_allows()
    {
        var readings = ReadingGenerator.Of(Glued("12315"), 3, null, SumAlong(3)).Readings;

        Assert.That(readings.Select(Show).Where(IsFull), Is.EqualTo(new[] { "12 3 15" }));
        Assert.That(readings[0].IsParted, Is.True);
    }

    [Test]
    public void No_part_of_glued_digits_but_zero_itself_begins_with_zero() =>
        Assert.That(Shown(Glued("1001"), 4).Where(IsFull), Is.EqualTo(new[] { "1 0 0 1" }));

    [Test]
    public void Too_many_ways_to_split_glued_digits_are_not_all_readings() =>
        Assert.That(ReadingGenerator.Of(Glued(new string('1', 24)), 7, null, []).AreAll, Is.False);

    private static bool IsFull(string reading) => !reading.Contains('.', StringComparison.Ordinal);

    private static IEnumerable<string> Shown(RowCandidate candidate, int cells) =>
        ReadingGenerator.Of(candidate, cells, null, []).Readings.Select(Show);
}
