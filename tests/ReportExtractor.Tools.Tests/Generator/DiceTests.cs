using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Tools.Tests.Generator;

internal sealed class DiceTests
{
    /// <summary>
    /// A value of a fair ten-sided die is beyond this chi-squared with 9 degrees of freedom once in ten thousand times. The seeds are
    /// fixed, so the tests do not depend on chance.
    /// </summary>
    private const double LargestChiSquared = 33.7;

    [Test]
    public void The_sequence_is_that_of_SplitMix64()
    {
        // The first numbers for the seed 1234567, as other implementations publish them.
        var dice = new Dice(1234567);

        Assert.That(
            Enumerable.Range(0, 5).Select(_ => dice.Next()),
            Is.EqualTo(new[]
            {
                6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL,
            }));
    }

    [Test]
    public void Neighbouring_seeds_and_indices_give_different_sequences()
    {
        var once = Dice.ForReport(3, 4);
        var again = Dice.ForReport(3, 4);
        var firsts = from seed in Enumerable.Range(-5, 10) from index in Enumerable.Range(0, 100) select Dice.ForReport(seed, index).Next();

        Assert.That(firsts, Is.Unique);
        Assert.That(again.Next(), Is.EqualTo(once.Next()));
    }

    [TestCase(1UL)]
    [TestCase(2UL)]
    [TestCase(3UL)]
    public void Every_number_between_two_is_as_likely(ulong seed)
    {
        var dice = new Dice(seed);

        Assert.That(ChiSquared(Enumerable.Range(0, 10_000).Select(_ => dice.Between(-3, 6) + 3)), Is.LessThan(LargestChiSquared));
    }

    [Test]
    public void Both_bounds_are_included()
    {
        var dice = new Dice(7);

        Assert.That(Enumerable.Range(0, 200).Select(_ => dice.Between(4, 6)).Distinct().Order(), Is.EqualTo(new[] { 4, 5, 6 }));
        Assert.That(dice.Between(8, 8), Is.EqualTo(8));
    }

    [Test]
    public void A_chance_is_met_as_often_as_it_says()
    {
        var dice = new Dice(11);

        Assert.That(Enumerable.Range(0, 20_000).Count(_ => dice.Chance(0.3)), Is.InRange(5_800, 6_200));
        Assert.That(Enumerable.Range(0, 1_000).Count(_ => dice.Chance(0)), Is.Zero);
        Assert.That(Enumerable.Range(0, 1_000).Count(_ => dice.Chance(1)), Is.EqualTo(1_000));
    }

    [Test]
    public void Every_item_is_picked()
    {
        var dice = new Dice(13);

        string[] items = ["a", "b", "c"];

        Assert.That(Enumerable.Range(0, 100).Select(_ => dice.Pick(items)).Distinct(), Is.EquivalentTo(items));
        Assert.That(Enumerable.Range(0, 100).Select(_ => dice.Pick("xyz")).Distinct(), Is.EquivalentTo("xyz"));
    }

    [Test]
    public void Shuffling_keeps_the_items_and_moves_each_to_every_place()
    {
        var dice = new Dice(17);
        var shuffles = Enumerable.Range(0, 10_000).Select(_ => dice.Shuffled(Enumerable.Range(0, 10))).ToList();

        Assert.That(shuffles, Has.All.EquivalentTo(Enumerable.Range(0, 10)));
        Assert.That(ChiSquared(shuffles.Select(items => items[0])), Is.LessThan(LargestChiSquared));
        Assert.That(ChiSquared(shuffles.Select(items => items.IndexOf(5))), Is.LessThan(LargestChiSquared));
    }

    /// <summary>How far counts of the numbers 0 to 9 are from equal ones.</summary>
    private static double ChiSquared(IEnumerable<int> numbers)
    {
        var counts = new double[10];
        foreach (var number in numbers)
        {
            counts[number]++;
        }

        var expected = counts.Sum() / counts.Length;
        return counts.Sum(count => (count - expected) * (count - expected) / expected);
    }
}
