using ReportExtractor.Cli.Hosting;
using ReportExtractor.Records;

namespace ReportExtractor.Ocr.Tests;

/// <summary>Scans as a whole: no figure is read that is not printed.</summary>
[TestFixture]
internal sealed class ScanTests
{
    /// <summary>The least share of the figures that are read as printed, in a scan of black and white with noise.</summary>
    private const double LeastRight = 0.9;

    [TestCase(0)]
    [TestCase(90)]
    [TestCase(180)]
    [TestCase(270)]
    public void A_scan_gives_the_printed_figures_or_doubts_them_however_it_lies(int degrees)
    {
        var printed = new Extractor().Extract(new MemoryStream(ScannedReport.Printed), "report.pdf");

        var scan = Read(degrees);

        var silent =
            from figure in scan.Figures
            where figure.Status is FigureStatus.Read or FigureStatus.Blank or FigureStatus.Nil
            where figure.Value != printed[figure.Key]!.Value
            select $"{figure.Key}: {figure.Value} for {printed[figure.Key]!.Value}";
        Assert.That(silent, Is.Empty);
        var right = scan.Figures.Count(figure => figure.Value == printed[figure.Key]!.Value);
        Assert.That(right, Is.GreaterThanOrEqualTo(LeastRight * printed.Figures.Count));
        Assert.That(scan.Source.Ocr!.Pages, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(scan.Source.Ocr.Model, Has.Length.EqualTo(64));
    }

    [Test]
    public void Without_the_model_the_script_that_fetches_it_is_named()
    {
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "no-models");

        Assert.That(() => RecognizerLoader.Load(folder, withPictures: false), Throws.TypeOf<UsageException>());
    }

    private static ReportRecord Read(int degrees) => new Extractor(new ExtractorOptions
    {
        PdfReader = ScannedReport.Turned(degrees),
        Recognizer = FetchedModel.Recognizer,
        Timeout = TimeSpan.FromMinutes(5),
    }).Extract(new MemoryStream(ScannedReport.Scan), "scan.pdf");
}
