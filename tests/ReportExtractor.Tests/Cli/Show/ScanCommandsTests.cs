using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;
using ReportExtractor.Pdf.Recognition;
using ReportExtractor.TestKit;

namespace ReportExtractor.Tests.Cli.Show;

/// <summary>The commands that read one report, in the program that reads scanned pages.</summary>
internal sealed class ScanCommandsTests
{
    private const string Key = "applications.new.total";

    private static readonly byte[] Png = [0x89, .. "PNG\r\n\x1A\n"u8];

    private string _folder = null!;

    [SetUp]
    public void MakeAScan()
    {
        _folder = Directory.CreateTempSubdirectory("scan").FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "one"));
        File.WriteAllBytes(Path.Combine(_folder, "one", "source.png"), Png);
    }

    [TearDown]
    public void RemoveIt() => Directory.Delete(_folder, recursive: true);

    [TestCase("show", "[file]")]
    [TestCase("[file]")]
    [TestCase("explain", "[file]", Key)]
    [TestCase("verify", "[folder]", "--update")]
    public void The_picture_of_a_report_is_read_by_every_command(params string[] words)
    {
        Assert.That(ExitCodeOf(new PrintedPages(), words), Is.EqualTo(ExitCodes.Success));
        Assert.That(ExitCodeOf(recogniser: null, words), Is.EqualTo(words[0] == "verify" ? ExitCodes.Success : ExitCodes.NotAllRead));
    }

    [Test]
    public void The_record_that_verify_writes_has_the_figures_of_the_picture()
    {
        ExitCodeOf(new PrintedPages(), "verify", "[folder]", "--update");

        Assert.That(File.ReadAllText(Path.Combine(_folder, "one", "expected.json")), Does.Contain($"\"{Key}\""));
    }

    private int ExitCodeOf(IPageRecognizer? recogniser, params string[] words)
    {
        var host = new CommandHost
        {
            Out = TextWriter.Null,
            Error = TextWriter.Null,
            OpenOutput = () => Stream.Null,
            Recognizer = recogniser is null ? null : (_, _) => recogniser,
        };
        var args = words.Select(word => word switch
        {
            "[file]" => Path.Combine(_folder, "one", "source.png"),
            "[folder]" => _folder,
            _ => word,
        });
        return CommandRunner.Run([.. args], host);
    }

    /// <summary>Knows what is on the picture.</summary>
    private sealed class PrintedPages : IPageRecognizer
    {
        public PageRecognizerIdentity Identity { get; } = new("test", "0");

        public RecognizedPage Recognize(PdfPage page, CancellationToken cancellationToken) => new(page);

        public IEnumerable<RecognizedPage> RecognizeImage(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
        {
            var printed = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "pdf-printed-from-word", "source.pdf"));
            return new PdfPageReader().Read(printed, PdfLimits.Default, cancellationToken).Pages.Select(page => new RecognizedPage(page));
        }
    }
}
