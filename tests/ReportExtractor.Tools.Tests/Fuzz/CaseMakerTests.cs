using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Containers;
using ReportExtractor.Fuzz.Keeping;

namespace ReportExtractor.Tools.Tests.Fuzz;

public sealed class CaseMakerTests
{
    private static readonly SampleSet Samples = FuzzSamples.All;

    [Test]
    public void The_same_seed_and_number_make_the_same_file_in_any_order()
    {
        var one = new CaseMaker(Samples, 5);
        var other = new CaseMaker(Samples, 5);
        var forwards = Enumerable.Range(0, 40).Select(one.Make).ToList();
        var backwards = Enumerable.Range(0, 40).Reverse().Select(other.Make).Reverse().ToList();

        Assert.That(forwards.Select(file => file.Bytes), Is.EqualTo(backwards.Select(file => file.Bytes)));
        Assert.That(forwards.Select(file => file.Bytes), Is.Not.EqualTo(Enumerable.Range(0, 40).Select(new CaseMaker(Samples, 6).Make).Select(file => file.Bytes)));
    }

    [Test]
    public void Every_format_has_samples_and_every_kind_of_change_comes()
    {
        var files = Enumerable.Range(0, 600).Select(new CaseMaker(Samples, 1).Make).ToList();

        Assert.That(files.Select(file => file.Sample.Format).Distinct(), Is.SupersetOf(new[] { "docx", "doc", "rtf", "pdf", "html", "mhtml", "text" }));
        Assert.That(files.Select(file => file.Expectation.GetType()).Distinct().Count(), Is.EqualTo(3));
    }

    [TestCase("docx")]
    [TestCase("doc")]
    [TestCase("rtf")]
    [TestCase("pdf")]
    [TestCase("html")]
    [TestCase("mhtml")]
    [TestCase("text")]
    public void Every_change_that_keeps_the_content_changes_some_sample(string format)
    {
        var idle = KeeperCatalog.Of(format).Where(keeper => !Samples.Of(format).Any(sample => keeper.Apply(sample.Read(), new CorpusGenerator.Dice(3)) is { } changed && !changed.AsSpan().SequenceEqual(sample.Read())));

        Assert.That(idle.Select(keeper => keeper.Name), Is.Empty);
    }

    [Test]
    public void A_package_is_taken_apart_and_put_together()
    {
        var parts = new ZipContainer().Open(Samples.Of("docx")[0].Read())!;

        Assert.That(new ZipContainer().Open(new ZipContainer().Close(parts))!.Select(part => (part.Name, Convert.ToHexString(part.Bytes))), Is.EqualTo(parts.Select(part => (part.Name, Convert.ToHexString(part.Bytes)))));
    }

    [Test]
    public void The_streams_of_a_PDF_are_inflated()
    {
        var parts = new PdfContainer().Open(Samples.Of("pdf")[0].Read())!;

        Assert.That(parts.Count(part => System.Text.Encoding.Latin1.GetString(part.Bytes).Contains(" Tf", StringComparison.Ordinal)), Is.GreaterThan(0));
    }

    [Test]
    public void The_streams_of_a_Word_97_file_are_found() =>
        Assert.That(CompoundMap.Of(Samples.Of("doc")[0].Read())!.Streams.Keys, Is.SupersetOf(new[] { "allocation", "directory", "WordDocument", "Data", CompoundMap.MiniStream }));
}
