using ReportExtractor.Tests.Batch;

namespace ReportExtractor.Tests.Cli;

internal sealed class OutputTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_file_is_written_in_place_of_the_one_before_and_nothing_else_is_left()
    {
        var input = _folder.Write("in/a.txt", "fine");
        var output = _folder.Write("out/records.jsonl", "of yesterday");

        var run = CliRun.Of("extract", input, "--output", output);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.Empty);
        Assert.That(ExtractCommandTests.PathsIn(File.ReadAllText(output)), Is.EqualTo(new[] { "a.txt" }));
        Assert.That(Directory.GetFileSystemEntries(_folder["out"]), Is.EqualTo(new[] { output }));
    }

    [Test]
    public void Long_csv_has_the_problems_in_a_file_beside_it()
    {
        var input = _folder.Write("in/a.txt", "fail");

        CliRun.Of("extract", input, "--format", "csv", "--no-bom", "--output", _folder["figures.csv"]);

        Assert.That(File.ReadAllText(_folder["figures.csv"]).Split("\r\n"), Has.Length.EqualTo(2));
        Assert.That(
            File.ReadAllText(_folder["problems.csv"]),
            Is.EqualTo("source,severity,code,message,location\r\na.txt,error,encrypted,A password is needed.,\r\n"));
    }

    [Test]
    public void A_file_of_problems_of_the_run_before_does_not_stay_beside_wide_csv()
    {
        CliRun.Of("extract", _folder.Write("in/a.txt", "fail"), "--format", "csv", "--output", _folder["out.csv"]);
        CliRun.Of("extract", _folder.Write("in/a.txt", "fine"), "--format", "csv", "--layout", "wide", "--no-bom", "--output", _folder["out.csv"]);

        Assert.That(File.ReadAllText(_folder["problems.csv"]), Is.EqualTo("source,severity,code,message,location\r\n"));
    }

    [Test]
    public void Standard_output_and_json_have_no_file_of_problems()
    {
        var input = _folder.Write("in/a.txt", "fail");

        CliRun.Of("extract", input, "--format", "json", "--output", _folder["in.json"]);
        CliRun.Of("extract", input, "--format", "csv", "--output", "-");

        Assert.That(Directory.GetFiles(_folder.Path), Is.EqualTo(new[] { _folder["in.json"] }));
    }

    [Test]
    public void The_output_of_the_last_run_in_the_folder_that_is_read_is_no_input()
    {
        _folder.Write("a.txt", "fine");
        string[] args = ["extract", _folder.Path, "--format", "csv", "--output", _folder["figures.csv"]];

        CliRun.Of(args);
        var again = CliRun.Of(args);

        Assert.That(again.Error, Does.StartWith("1 input: 1 read"));
    }

    [Test]
    public void An_output_does_not_replace_an_input()
    {
        var report = _folder.Write("a.html", "fine");
        _folder.Write("b.html", "fine");

        foreach (var path in new[] { report, _folder.Path, _folder["*.html"] })
        {
            var run = CliRun.Of("extract", path, "--output", report);

            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("a.html' is an input, and this run would overwrite it: name another file with --output.\n"));
        }

        Assert.That(File.ReadAllText(report), Is.EqualTo("fine"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void An_output_that_is_a_link_to_an_input_does_not_replace_it()
    {
        var report = _folder.Write("in/a.html", "fine");
        File.CreateSymbolicLink(_folder["out"], report);

        Assert.That(CliRun.Of("extract", _folder["in"], "--output", _folder["out"]).ExitCode, Is.EqualTo(2));
    }

    [TestCase("none/out.jsonl", "its folder does not exist.")]
    [TestCase("in", "it is a folder.")]
    public void An_output_that_can_not_be_written_gets_one_sentence_and_exit_code_4(string output, string reason)
    {
        var input = _folder.Write("in/a.txt", "fine");

        var run = CliRun.Of("extract", input, "--output", _folder[output]);

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Is.EqualTo($"report-extractor: The output '{_folder[output]}' can't be written: {reason}\n"));
    }

    [Test]
    public void A_disk_that_is_full_gives_exit_code_4()
    {
        var run = CliRun.Of(
            CliRun.Read, () => new BrokenStream(new IOException("No space left on device", 28)), CancellationToken.None, "extract", _folder.Write("a.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Is.EqualTo("report-extractor: Standard output can't be written: the disk is full.\n"));
    }

    [TestCase("jsonl")]
    [TestCase("csv")]
    public void A_pipe_that_was_closed_ends_the_run_quietly(string format)
    {
        for (var i = 0; i < 30; i++)
        {
            _folder.Write($"in/{i}.txt", "fine");
        }

        var run = CliRun.Of(
            CliRun.Read, () => new BrokenStream(new IOException("Broken pipe", 32)), CancellationToken.None, "extract", _folder["in"], "--format", format);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.Empty);
    }

    [TestCase("jsonl")]
    [TestCase("json")]
    public void Standard_output_of_an_interrupted_run_is_whole_and_the_exit_code_is_130(string format)
    {
        for (var i = 0; i < 100; i++)
        {
            _folder.Write($"in/{i:00}.txt", "fine");
        }

        using var interruption = new CancellationTokenSource();
        var run = CliRun.Of(
            (input, token) =>
            {
                if (input.SourcePath == "50.txt")
                {
                    interruption.Cancel();
                }

                token.ThrowIfCancellationRequested();
                return CliRun.Read(input, token);
            },
            () => null,
            interruption.Token,
            "extract", _folder["in"], "--jobs", "1", "--format", format);

        Assert.That(run.ExitCode, Is.EqualTo(130));
        var lines = run.Output.Trim('[', ']', '\n').Split(",\n").SelectMany(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.That(ExtractCommandTests.PathsIn(string.Join('\n', lines)), Is.EqualTo(Enumerable.Range(0, lines.Count).Select(i => $"{i:00}.txt")));
        Assert.That(lines, Has.Count.LessThanOrEqualTo(50));
        Assert.That(run.Output, Does.EndWith(format == "json" ? "]\n" : "}\n"));
        Assert.That(run.Error, Is.EqualTo($"Interrupted: the records of the first {lines.Count} inputs were written.\n"));
    }

    [Test]
    [Platform("Linux")]
    public void A_device_is_written_and_not_replaced()
    {
        var run = CliRun.Of("extract", _folder.Write("a.txt", "fine"), "--output", "/dev/null");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(new FileInfo("/dev/null").Length, Is.Zero);
    }

    /// <summary>A stream that fails on every write.</summary>
    private sealed class BrokenStream(IOException error) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw error;

        public override void Write(ReadOnlySpan<byte> buffer) => throw error;
    }
}
