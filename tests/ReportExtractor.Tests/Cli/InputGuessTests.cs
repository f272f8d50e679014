using System.Text;
using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Tests.Cli;

/// <summary>What <c>extract</c> guesses of its inputs.</summary>
internal sealed class InputGuessTests
{
    private const string Litter = "lock files and files of the system, such as ~$report.docx and Thumbs.db";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_dash_is_one_report_from_standard_input()
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "tmp*.tmp").Length;
        using var output = new MemoryStream();
        using var text = new StringWriter();
        var host = new CommandHost
        {
            Out = text,
            Error = text,
            OpenInput = () => new MemoryStream("fine"u8.ToArray()),
            OpenOutput = () => output,
            Reading = _ => CliRun.Read,
        };

        Assert.That(CommandRunner.Run(["extract", "-"], host), Is.Zero);
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Does.Contain("\"path\":\"-\"").And.Contain("\"raw\":\"fine\""));
        Assert.That(Directory.GetFiles(Path.GetTempPath(), "tmp*.tmp"), Has.Length.EqualTo(before));
    }

    [Test]
    public void Lock_files_and_files_of_the_system_are_passed_over_and_counted()
    {
        foreach (var name in new[] { "a.txt", "~$a.docx", "Thumbs.db", "deep/desktop.ini", "deep/.DS_Store", ".~lock.a.docx#", ".hidden" })
        {
            _folder.Write($"in/{name}", "fine");
        }

        var run = CliRun.Of("extract", _folder["in"], "--format", "csv");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.StartWith("1 input: 1 read, 0 not readable;"));
        Assert.That(run.Error, Does.EndWith($"\n  5 files passed over: {Litter}.\n"));
        Assert.That(run.Output, Does.Contain("a.txt").And.Not.Contain("desktop.ini"));
    }

    [Test]
    public void Litter_in_a_list_is_passed_over_and_a_file_that_is_named_is_read()
    {
        var litter = _folder.Write("in/Thumbs.db", "fine");
        _folder.Write("in/a.txt", "fine");

        var listed = CliRun.Of("extract", "--files-from", _folder.Write("list", "a.txt\nThumbs.db\n"), "--base", _folder["in"]);
        var named = CliRun.Of("extract", litter);

        Assert.That(listed.Error, Does.StartWith("1 input: 1 read").And.Contain("  1 file passed over"));
        Assert.That(named.Error, Does.StartWith("1 input: 1 read").And.Not.Contain("passed over"));
    }

    [Test]
    public void Each_shard_counts_its_own_litter()
    {
        _folder.Write("in/a.txt", "fine");
        _folder.Write("in/b.txt", "fine");
        _folder.Write("in/c.txt", "fine");
        _folder.Write("in/Thumbs.db", "");
        var counted = Enumerable.Range(1, 2).Count(shard =>
            CliRun.Of("extract", _folder["in"], "--shard", $"{shard}/2").Error.Contains("1 file passed over", StringComparison.Ordinal));

        Assert.That(counted, Is.EqualTo(1));
    }

    [Test]
    public void Two_paths_with_files_of_one_name_are_two_sources()
    {
        var run = CliRun.Of("extract", _folder.Write("one/a.txt", "fine"), _folder.Write("two/a.txt", "fine"));

        Assert.That(run.Output, Does.Contain("\"path\":\"one/a.txt\"").And.Contain("\"path\":\"two/a.txt\""));
    }

    [TestCase("suspect fail", "--strict: 1 suspect figure in 1 input; besides, 1 input could not be read.")]
    [TestCase("broken-sum suspect", "--strict: 1 suspect figure in 1 input, 1 failed sum in 1 input.")]
    [TestCase("broken-sum", "--strict: 1 failed sum in 1 input.")]
    public void Strict_says_what_it_objects_to_and_what_could_not_be_read(string texts, string sentence)
    {
        foreach (var text in texts.Split(' '))
        {
            _folder.Write($"in/{text}.txt", text);
        }

        var run = CliRun.Of("extract", _folder["in"], "--strict", "--quiet");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Is.EqualTo($"report-extractor: {sentence}\n"));
    }

    [Test]
    public void A_file_name_can_not_forge_a_line_or_reach_the_terminal()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows allows no such names.");
        }

        _folder.Write("in/a\n2 inputs: 2 read\u001b[2J\u202E.txt", "fail");

        var run = CliRun.Of("extract", _folder["in"], "--format", "csv");

        Assert.That(run.Error, Does.Contain("  a⏎2 inputs: 2 read␛[2J<U+202E>.txt: encrypted: "));
    }
}
