using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;
using ReportExtractor.Pdf.Recognition;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.TestKit;

namespace ReportExtractor.Tests.Readers.Pdf.Scans;

/// <summary>Pages whose text is in their pictures, read by a recogniser that knows what is printed on them.</summary>
internal sealed class PictureTextTests
{
    private const string Key = "article20_1.normative_documents.newly_disclosed";

    private static readonly byte[] Printed = File.ReadAllBytes(
        Path.Combine(Repository.Root, "samples", "pdf-printed-from-word", "source.pdf"));

    private static readonly PdfContents Contents = new PdfPageReader().Read(Printed, PdfLimits.Default, default);

    [Test]
    public void A_scanned_page_is_read_like_a_printed_one()
    {
        var printed = new Extractor().Extract(new MemoryStream(Printed), "report.pdf");
        var scanned = Read(page => new RecognizedPage(page));

        Assert.That(printed.Figures.Any(figure => figure.Status == FigureStatus.Read), Is.True);
        Assert.That(
            scanned.Figures.Select(figure => (figure.Key, figure.Status, figure.Value)),
            Is.EqualTo(printed.Figures.Select(figure => (figure.Key, figure.Status, figure.Value))));
        Assert.That(scanned.Source.Ocr!.Engine, Is.EqualTo("test"));
        Assert.That(scanned.Source.Ocr.Pages, Is.EqualTo(Contents.Pages.Select(page => page.Number)));
    }

    [Test]
    public void Without_a_recogniser_the_file_is_told_to_be_scanned()
    {
        var record = new Extractor(new ExtractorOptions { PdfReader = new Scanned() }).Extract(new MemoryStream(Printed), "report.pdf");

        Assert.That(record.Problems.Select(problem => problem.Code), Does.Contain(ProblemCodes.Scanned));
        Assert.That(record.Source.Ocr, Is.Null);
    }

    [TestCase(PdfLetterFlaw.Disagreed, ReasonCodes.OcrDisagrees)]
    [TestCase(PdfLetterFlaw.BesideInk, ReasonCodes.InkUnread)]
    [TestCase(PdfLetterFlaw.NilByOne, ReasonCodes.NilByOne)]
    public void A_figure_that_two_witnesses_do_not_agree_on_is_suspect(PdfLetterFlaw flaw, string reason)
    {
        var clear = Read(page => new RecognizedPage(page));
        var record = Read(page => new RecognizedPage(page with { Letters = [.. page.Letters.Select(letter => DigitWith(letter, flaw))] }));

        Assert.That(clear[Key]!.Status, Is.EqualTo(FigureStatus.Read));
        Assert.That(record[Key]!.Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(record[Key]!.Reasons, Does.Contain(reason));
        Assert.That(record.Figures.Where(figure => figure.Status == FigureStatus.Read && figure.Value is not null), Is.Empty);
    }

    [Test]
    public void A_page_that_cannot_be_read_is_a_problem_of_the_record()
    {
        var record = Read(page => page.Number == 1
            ? new RecognizedPage(page with { Letters = [], Rules = [] }, new PdfFault(1, PdfFaultKind.Corrupt, PdfMessages.TooManyPages(1)))
            : new RecognizedPage(page));

        Assert.That(record.Problems.Select(problem => problem.Code), Does.Contain(ProblemCodes.PageUnreadable));
        Assert.That(record.Source.Ocr?.Pages ?? [], Does.Not.Contain(1));
    }

    [Test]
    public void A_hidden_text_layer_that_its_picture_contradicts_is_suspect()
    {
        var alike = ReadLayer(page => new RecognizedPage(page));
        var other = ReadLayer(page => new RecognizedPage(page with { Letters = [.. page.Letters.Select(OtherDigit)] }));

        Assert.That(alike[Key]!.Status, Is.EqualTo(FigureStatus.Read));
        Assert.That(other.Figures.Where(figure => figure.Status == FigureStatus.Read && figure.Value is not null), Is.Empty);
    }

    private static PdfLetter DigitWith(PdfLetter letter, PdfLetterFlaw flaw) =>
        letter.Text.Any(char.IsDigit) ? letter with { Flaw = flaw } : letter;

    private static PdfLetter OtherDigit(PdfLetter letter) =>
        letter.Text is [var digit] && char.IsDigit(digit)
            ? letter with { Text = digit is '9' or '９' ? "0" : ((char)(digit + 1)).ToString() }
            : letter;

    private static ReportRecord Read(Func<PdfPage, RecognizedPage> recognize) =>
        new Extractor(new ExtractorOptions { PdfReader = new Scanned(), Recognizer = new Known(recognize) })
            .Extract(new MemoryStream(Printed), "report.pdf");

    private static ReportRecord ReadLayer(Func<PdfPage, RecognizedPage> recognize) =>
        new Extractor(new ExtractorOptions { PdfReader = new Scanned(hasLayer: true), Recognizer = new Known(recognize) })
            .Extract(new MemoryStream(Printed), "report.pdf");

    /// <summary>Gives the printed pages as pictures.</summary>
    private sealed class Scanned(bool hasLayer = false) : IPdfPageReader
    {
        public PdfContents Read(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken) =>
            new([.. Contents.Pages.Select(Picture)], []);

        private PdfPage Picture(PdfPage page) => new(page.Number, page.Width, page.Height, 0)
        {
            Images = [new PdfImage(new PdfBox(0, 0, page.Width, page.Height))],
            Letters = hasLayer ? [.. page.Letters.Select(letter => letter with { IsPainted = false })] : [],
        };
    }

    /// <summary>Knows what is printed on the pages.</summary>
    private sealed class Known(Func<PdfPage, RecognizedPage> recognize) : IPageRecognizer
    {
        public PageRecognizerIdentity Identity { get; } = new("test", "0");

        public RecognizedPage Recognize(PdfPage page, CancellationToken cancellationToken) => recognize(Contents.Pages[page.Number - 1]);

        public IEnumerable<RecognizedPage> RecognizeImage(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
            Contents.Pages.Select(recognize);
    }
}
