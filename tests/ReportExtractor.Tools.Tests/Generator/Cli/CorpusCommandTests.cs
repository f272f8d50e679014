using System.CommandLine;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Cli;

namespace ReportExtractor.Tools.Tests.Generator.Cli;

internal sealed class CorpusCommandTests
{
    private string _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("report-corpus-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_reports_and_their_truths_are_written()
    {
        Assert.That(Run("--seed", "7", "--count", "3", "--layouts", "pipes,docx", "--damages", "units").ExitCode, Is.Zero);

        var expected = Corpus.Create(new CorpusRequest { Seed = 7, Count = 3, Layouts = ["pipes", "docx"], Damages = ["units"] }).ToList();
        Assert.That(
            Directory.GetFiles(Path.Combine(_folder, "files")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
            Is.EqualTo(expected.Select(report => report.Bytes)));
        Assert.That(Truths(), Is.EqualTo(expected.Select(report => report.Truth)));
    }

    [Test]
    public void Damages_joined_by_a_plus_are_done_together()
    {
        Run("--count", "20", "--layouts", "tabs-cellperline", "--damages", "units+nil-dash", "--sums", "hold");

        var both = Truths().Count(truth =>
            truth.Contains("damage:units", StringComparison.Ordinal) && truth.Contains("damage:nil-dash", StringComparison.Ordinal));
        Assert.That(both, Is.GreaterThan(10));
    }

    [TestCase("none", 0)]
    [TestCase("one", 1)]
    public void No_or_one_damage_is_done(string damages, int most)
    {
        Run("--count", "20", "--layouts", "tabs-cellperline", "--damages", damages);

        Assert.That(Truths().Max(truth => truth.Split("damage:").Length - 1), Is.EqualTo(most));
    }

    [TestCase("2019", "ogi-2019")]
    [TestCase("2021", "ogi-2021")]
    public void One_edition_of_the_form_can_be_requested(string edition, string template)
    {
        Run("--count", "4", "--layouts", "pipes", "--templates", edition);

        Assert.That(Truths(), Has.All.Contains($"\"template\":\"{template}\""));
    }

    [TestCase("--layouts", "papyrus", "Unknown layout 'papyrus'.")]
    [TestCase("--damages", "fire", "Unknown damage 'fire'.")]
    [TestCase("--damages", "units+fire", "Unknown damage 'fire'.")]
    [TestCase("--features", "gold", "Unknown office feature 'gold'.")]
    public void An_unknown_name_is_reported_and_nothing_is_written(string option, string value, string message)
    {
        var (exitCode, error) = Run(option, value);

        Assert.That(exitCode, Is.EqualTo(2));
        Assert.That(error, Does.StartWith(message));
        Assert.That(Directory.EnumerateFileSystemEntries(_folder), Is.Empty);
    }

    [TestCase("--sums", "sometimes")]
    [TestCase("--styles", "gothic")]
    [TestCase("--templates", "2020")]
    [TestCase("--count", "-1")]
    public void A_value_that_an_option_does_not_have_is_refused(string option, string value)
    {
        var (exitCode, error) = Run(option, value);

        Assert.That(exitCode, Is.Not.Zero);
        Assert.That(error, Is.Not.Empty);
    }

    private string[] Truths() => File.ReadAllLines(Path.Combine(_folder, "truth.jsonl"));

    private (int ExitCode, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var streams = new InvocationConfiguration { Output = output, Error = error };
        return (new CorpusCommand().Parse(["--output", _folder, .. args]).Invoke(streams), error.ToString());
    }
}
