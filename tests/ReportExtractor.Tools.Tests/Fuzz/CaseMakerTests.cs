using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Keeping;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Tools.Tests.Fuzz;

internal sealed class CaseMakerTests
{
    private static readonly string[] Formats = ["docx", "doc", "rtf", "pdf", "html", "mhtml", "text"];

    private static readonly SampleSet Samples = FuzzSamples.All;

    [Test]
    public void The_same_seed_and_index_make_the_same_file_in_any_order()
    {
        var forwards = Files(seed: 5, Enumerable.Range(0, 40)).ToList();
        var backwards = Files(seed: 5, Enumerable.Range(0, 40).Reverse()).Reverse().ToList();
        var others = Files(seed: 6, Enumerable.Range(0, 40)).ToList();

        Assert.That(forwards, Is.EqualTo(backwards));
        Assert.That(forwards, Is.Not.EqualTo(others));
    }

    [Test]
    public void Every_format_has_samples_and_every_kind_of_change_occurs()
    {
        var files = Enumerable.Range(0, 600).Select(new CaseMaker(Samples, 1).Make).ToList();

        Assert.That(files.Select(file => file.Sample.Format).Distinct(), Is.SupersetOf(Formats));
        Assert.That(files.Select(file => file.Expectation.GetType()).Distinct().Count(), Is.EqualTo(3));
    }

    [TestCaseSource(nameof(Formats))]
    public void Every_change_that_keeps_the_content_changes_some_sample(string format)
    {
        var idle = KeeperCatalog.Of(format).Where(keeper => !Samples.Of(format).Any(sample => Changes(keeper, sample.Read())));

        Assert.That(idle.Select(keeper => keeper.Name), Is.Empty);
    }

    private static bool Changes(Mutation keeper, byte[] bytes) =>
        keeper.Apply([.. bytes], new Dice(3)) is { } changed && !changed.AsSpan().SequenceEqual(bytes);

    private static IEnumerable<byte[]> Files(int seed, IEnumerable<int> indices)
    {
        var maker = new CaseMaker(Samples, seed);
        return indices.Select(index => maker.Make(index).Bytes);
    }
}
