using System.Text;
using ReportExtractor.Problems;

namespace ReportExtractor.Tests.Extraction;

internal sealed class ExtractAsyncTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "letters-for-digits", "source.txt");

    [Test]
    public async Task A_stream_is_read_to_the_record_of_its_file()
    {
        await using var stream = File.OpenRead(Sample);

        var record = await new Extractor().ExtractAsync(stream, "source.txt");

        var expected = new Extractor().ExtractFile(Sample);
        Assert.That(record.Source, Is.EqualTo(expected.Source));
        Assert.That(record.Figures.Select(figure => figure.Value), Is.EqualTo(expected.Figures.Select(figure => figure.Value)));
    }

    [Test]
    public async Task A_stream_beyond_the_limit_has_a_record_with_an_error()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("年度报告"));

        var record = await new Extractor(new ExtractorOptions { MaxBytes = 3 }).ExtractAsync(stream, "a.txt");

        Assert.That(record.Error?.Code, Is.EqualTo(ProblemCodes.TooLarge));
    }

    [Test]
    public void A_cancelled_token_ends_it()
    {
        using var stream = new MemoryStream([1]);

        Assert.That(
            async () => await new Extractor().ExtractAsync(stream, "a.txt", new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_figure_is_found_by_its_key_and_has_its_labels()
    {
        var record = new Extractor().ExtractFile(Sample);

        Assert.That(record["applications.granted.natural_person"]?.RowLabel, Is.EqualTo("（一）予以公开"));
        Assert.That(record["applications.granted.natural_person"]?.ColumnLabel, Is.EqualTo("自然人"));
        Assert.That(record["applications.granted.natural_person"]?.Template?.Row.English, Is.EqualTo("Disclosed"));
        Assert.That(record["applications.granted.nobody"], Is.Null);
        Assert.That(record.Figures.Select(figure => figure.Template?.Key), Is.EqualTo(record.Figures.Select(figure => figure.Key)));
    }
}
