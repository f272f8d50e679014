using System.Text.Json;
using ReportExtractor.TestKit;
using ReportExtractor.Tests.Review;

namespace ReportExtractor.Tests.Cli;

internal sealed class ReviewCommandTests
{
    private readonly TemporaryFolder _folder = new();

    private string Page => _folder["review.html"];

    [SetUp]
    public void CopySamples()
    {
        Copy("phantom-eighth-number", "source.txt", "reports/a.txt");
        Copy("pdf-printed-from-word", "source.pdf", "reports/2019/b.pdf");
        File.Delete(Page);
    }

    [OneTimeTearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void The_page_holds_the_records_and_sources_of_a_folder()
    {
        var run = CliRun.Of("review", _folder["reports"], "--output", Page);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var page = PackedPage.Open(Page);
        Assert.That(page.List.Select(PathOf), Is.EqualTo(new[] { "2019/b.pdf", "a.txt" }));
        Assert.That(page.List.Select(report => report.GetProperty("unclaimed").GetInt32()), Is.EqualTo(new[] { 0, 2 }));
        Assert.That(KindOf(page.Report(0)), Is.EqualTo("pages"));
        Assert.That(KindOf(page.Report(1)), Is.EqualTo("lines"));
        Assert.That(page.Report(1).GetProperty("record").GetProperty("schema").GetString(), Is.EqualTo("report-extractor.record/2"));
        Assert.That(run.Error, Does.Contain("2 inputs: 2 read"));
    }

    [Test]
    public void The_same_reports_make_the_same_page()
    {
        CliRun.Of("review", _folder["reports"], "--output", Page, "--jobs", "2");
        var first = File.ReadAllBytes(Page);
        CliRun.Of("review", _folder["reports"], "--output", Page, "--jobs", "1");

        Assert.That(File.ReadAllBytes(Page), Is.EqualTo(first));
    }

    [Test]
    public void An_input_that_cannot_be_read_is_on_the_page()
    {
        _folder.Write("bad/empty.txt");

        var run = CliRun.Of("review", _folder["bad"], "--output", Page);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(PackedPage.Open(Page).List.Single().GetProperty("unread").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public void Records_are_shown_with_their_sources()
    {
        Assert.That(CliRun.Of("review", WriteRecords(), "--sources", _folder["reports"], "--output", Page).ExitCode, Is.Zero);

        var report = PackedPage.Open(Page).Report(1);
        Assert.That(KindOf(report), Is.EqualTo("lines"));
        Assert.That(report.GetProperty("unclaimed").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public void Records_without_sources_are_shown_alone()
    {
        CliRun.Of("review", WriteRecords(), "--output", Page);

        Assert.That(PackedPage.Open(Page).Report(1).GetProperty("state").GetString(), Is.EqualTo("absent"));
    }

    [Test]
    public void A_source_that_has_changed_is_not_shown()
    {
        var records = WriteRecords();
        File.AppendAllText(_folder["reports/a.txt"], "1");

        CliRun.Of("review", records, "--sources", _folder["reports"], "--output", Page);

        Assert.That(PackedPage.Open(Page).Report(1).GetProperty("state").GetString(), Is.EqualTo("changed"));
    }

    [Test]
    public void A_record_cannot_name_a_file_outside_the_folder_of_its_sources()
    {
        var records = WriteRecords();
        Directory.CreateDirectory(_folder["reports/2019"]);
        Replace(records, "\"path\":\"a.txt\"", "\"path\":\"../a.txt\"");

        CliRun.Of("review", records, "--sources", _folder["reports/2019"], "--output", Page);

        var page = PackedPage.Open(Page);
        Assert.That(PathOf(page.List[1]), Is.EqualTo("../a.txt"));
        Assert.That(page.Report(1).GetProperty("state").GetString(), Is.EqualTo("absent"));
    }

    [Test]
    public void Numbers_keep_their_digits()
    {
        var records = WriteRecords();
        Replace(records, "\"value\":77939,", "\"value\":77939.50,");

        CliRun.Of("review", records, "--output", Page);

        var exact = PackedPage.Open(Page).Report(0).GetProperty("exact").EnumerateObject().Single();
        Assert.That((exact.Name, exact.Value.GetString()), Is.EqualTo(("article20_6.coercion.decisions", "77939.50")));
    }

    [Test]
    public void The_page_is_written_in_the_language_asked_for()
    {
        CliRun.Of("review", _folder["reports"], "--output", Page, "--lang", "zh");

        Assert.That(PackedPage.Open(Page).Html, Does.Contain("<html lang=\"zh-CN\">").And.Contain("<title>年报数据复核</title>"));
    }

    [TestCase("reports", "--output review.html", TestName = "The output must be named")]
    [TestCase("reports --output page.txt", "NAME.html", TestName = "The output must be a page")]
    [TestCase("reports --output {page} --lang fr", "en or zh", TestName = "The language must be known")]
    [TestCase("reports --output {page} --sources reports", "--sources needs a file of records", TestName = "Sources need records")]
    [TestCase("records.jsonl --output {page} --sources nowhere", "must be a folder", TestName = "Sources must be a folder")]
    [TestCase("own.html --output own.html", "would overwrite it", TestName = "The page must not be an input")]
    public void A_wrong_command_line_is_explained(string arguments, string explanation)
    {
        _folder.Write("own.html");
        var words = arguments.Split(' ')
            .Select(word => word is "reports" or "records.jsonl" or "own.html"
                ? _folder[word]
                : word.Replace("{page}", Page, StringComparison.Ordinal));

        var run = CliRun.Of(["review", .. words]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(explanation));
        Assert.That(File.Exists(Page), Is.False);
    }

    private static string? PathOf(JsonElement report) => report.GetProperty("path").GetString();

    private static string? KindOf(JsonElement report) => report.GetProperty("source").GetProperty("kind").GetString();

    private static void Replace(string file, string text, string other) =>
        File.WriteAllText(file, File.ReadAllText(file).Replace(text, other, StringComparison.Ordinal));

    private void Copy(string sample, string file, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[to])!);
        File.Copy(Path.Combine(Repository.Samples, sample, file), _folder[to], overwrite: true);
    }

    /// <summary>Writes the records of the reports, as <c>extract</c> does.</summary>
    private string WriteRecords()
    {
        var extractor = new Extractor();
        var run = CliRun.Of(
            (input, token) => extractor.ExtractFile(input.File, input.SourcePath, token), "extract", _folder["reports"], "--quiet");
        return _folder.Write("records.jsonl", run.Output);
    }
}
