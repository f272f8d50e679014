using ReportExtractor.Documents;
using ReportExtractor.Explaining;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Review.Records;
using ReportExtractor.Review.Unclaimed;
using ReportExtractor.Templates;
using ReportExtractor.TestKit;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Tests.Review.Unclaimed;

internal sealed class UnclaimedNumbersTests
{
    private static readonly UnclaimedNumbers Numbers = new(new FormVocabulary(OfficialTemplates.All));

    private static readonly string[] Whole =
    [
        "pdf-printed-from-word/source.pdf", "pdf-printed-from-a-browser/source.pdf", "pdf-rows-cut-by-the-page/source.pdf",
        "pdf-tables-without-rules/source.pdf", "word-97-binary/source.doc", "word-tracked-changes-and-hidden-text/source.docx",
        "web-page-of-an-agency/source.html", "rich-text-in-code-page-936/source.rtf", "comma-separated-values/source.txt",
        "number-wrapped-over-two-lines/source.txt", "number-wrapped-inside-a-frame/source.txt", "labels-lost-characters/source.txt",
        "table-of-contents-and-decoy-prose/source.txt", "glued-text-no-separators/source.txt",
    ];

    [TestCaseSource(nameof(Whole))]
    public void Nothing_is_unclaimed_in_a_report_that_was_read_whole(string sample)
    {
        var (document, places) = Read(sample);

        Assert.That(places, Is.Not.Empty);
        Assert.That(Numbers.Find(document, places, CancellationToken.None).Select(number => number.Text), Is.Empty);
    }

    /// <summary>What a reader loses on its way to the record is found again.</summary>
    [TestCase("pdf-printed-from-word/source.pdf")]
    [TestCase("pdf-tables-without-rules/source.pdf")]
    [TestCase("word-97-binary/source.doc")]
    [TestCase("web-page-of-an-agency/source.html")]
    [TestCase("pdftotext-layout-aligned-columns/source.txt")]
    [TestCase("markdown-pipes-without-outer-bars/source.md")]
    [TestCase("glued-text-no-separators/source.txt")]
    public void A_number_whose_figure_is_lost_is_unclaimed(string sample)
    {
        // Every tenth, from all tables.
        const int step = 10;
        var (document, places) = Read(sample);
        FigurePlace[] numbers = [.. places.Where(place => place.Raw.Any(char.IsDigit))];
        for (var i = 0; i < numbers.Length; i += step)
        {
            var lost = numbers[i];
            var found = Numbers.Find(document, [.. places.Where(place => place != lost)], CancellationToken.None);

            Assert.That(
                found.Select(number => (number.Text, LocationJson.Of(number.Location))),
                Is.EqualTo(new[] { (lost.Raw.Trim(), LocationJson.Of(lost.Location)) }),
                lost.Key);
        }
    }

    [Test]
    public void Numbers_beside_a_row_are_unclaimed()
    {
        var (document, places) = Read("phantom-eighth-number/source.txt");

        Assert.That(
            Numbers.Find(document, places, CancellationToken.None),
            Is.EqualTo(new[]
            {
                new UnclaimedNumber(new TextLocation(66, 24), "0"),
                new UnclaimedNumber(new TextLocation(67, 25), "7"),
            }));
    }

    private static (Document Document, IReadOnlyList<FigurePlace> Places) Read(string sample)
    {
        var trace = new ExtractionTrace();
        var record = new Extractor().ExtractFile(
            Path.Combine(Repository.Samples, sample), sample, trace, CancellationToken.None);
        return (trace.Document!, ReviewRecord.Of(record).Places);
    }
}
