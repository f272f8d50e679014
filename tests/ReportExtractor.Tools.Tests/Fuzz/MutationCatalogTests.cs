using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Tools.Tests.Fuzz;

internal sealed class MutationCatalogTests
{
    /// <summary>A mutation of attributes meets few in a sample of one report: most of its tags have none.</summary>
    private const int Tries = 60;

    private static readonly SampleSet Samples = FuzzSamples.All;

    private static IEnumerable<string> Formats => FuzzSamples.All.Formats;

    [TestCaseSource(nameof(Formats))]
    public void Every_mutation_changes_some_sample_of_its_format(string format)
    {
        var idle = MutationCatalog.Of(format).Where(mutation => !Samples.Of(format).Any(sample => Changes(mutation, sample.Read())));

        Assert.That(idle.Select(mutation => mutation.Name), Is.Empty);
    }

    [TestCaseSource(nameof(Formats))]
    public void The_same_dice_make_the_same_change(string format)
    {
        var bytes = Samples.Of(format)[0].Read();

        foreach (var mutation in MutationCatalog.Of(format))
        {
            var first = mutation.Apply([.. bytes], new Dice(5));
            var second = mutation.Apply([.. bytes], new Dice(5));

            Assert.That(second, Is.EqualTo(first), mutation.Name);
        }
    }

    private static bool Changes(Mutation mutation, byte[] bytes) =>
        Enumerable.Range(1, Tries).Any(seed =>
            mutation.Apply([.. bytes], new Dice((ulong)seed)) is { } changed && !changed.AsSpan().SequenceEqual(bytes));
}
