using System.IO.Compression;

namespace ReportExtractor.Tests.Cli;

internal sealed class OutputTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_file_replaces_the_previous_one_and_nothing_else_is_left()
    {
        var input = _folder.Write("in/a.txt", "fine");
        var output = _folder.Write("out/records.jsonl", "an older output");

        var run = CliRun.Of("extract", input, "--output", output);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.Empty);
        Assert.That(ExtractCommandTests.PathsIn(File.ReadAllText(output)), Is.EqualTo(new[] { "a.txt" }));
        Assert.That(Directory.GetFileSystemEntries(_folder["out"]), Is.EqualTo(new[] { output }));
    }

    [Test]
    public void A_name_that_ends_in_jsonl_gz_asks_for_compressed_records_which_are_those_of_jsonl()
    {
        _folder.Write("in/a.txt", "fine");
        _folder.Write("in/b.txt", "fail");

        CliRun.Of("extract", _folder["in"], "--output", _folder["records.jsonl"]);
        CliRun.Of("extract", _folder["in"], "--output", _folder["records.jsonl.gz"]);

        using var packed = new GZipStream(File.OpenRead(_folder["records.jsonl.gz"]), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        Assert.That(reader.ReadToEnd(), Is.EqualTo(File.ReadAllText(_folder["records.jsonl"])));
        Assert.That(CliRun.Of("diff", _folder["records.jsonl"], _folder["records.jsonl.gz"]).ExitCode, Is.Zero);
    }

    [Test]
    public void Compressed_records_in_the_folder_that_is_read_are_replaced_and_those_of_somebody_else_are_not()
    {
        _folder.Write("in/a.txt", "fine");
        Assert.That(CliRun.Of("extract", _folder["in"], "--output", _folder["in/records.jsonl.gz"]).ExitCode, Is.Zero);
        Assert.That(CliRun.Of("extract", _folder["in"], "--output", _folder["in/records.jsonl.gz"]).ExitCode, Is.Zero);

        File.WriteAllBytes(_folder["in/records.jsonl.gz"], [0x1F, 0x8B, 8, 0, 1, 2, 3]);
        Assert.That(CliRun.Of("extract", _folder["in"], "--output", _folder["in/records.jsonl.gz"]).ExitCode, Is.EqualTo(2));
    }

    [TestCase("long")]
    [TestCase("wide")]
    public void Csv_has_files_of_problems_and_failed_checks_beside_it(string layout)
    {
        _folder.Write("in/a.txt", "fail");
        _folder.Write("in/b.txt", "broken-sum");

        CliRun.Of("extract", _folder["in"], "--layout", layout, "--no-bom", "--output", _folder["figures.csv"]);

        Assert.That(File.ReadAllText(_folder["figures.csv"]).Split("\r\n"), Has.Length.EqualTo(layout == "long" ? 3 : 4));
        Assert.That(
            File.ReadAllText(_folder["figures.problems.csv"]),
            Is.EqualTo("source,severity,code,message,location\r\na.txt,error,encrypted,A password is needed.,\r\n"));
        Assert.That(
            File.ReadAllText(_folder["figures.checks.csv"]),
            Is.EqualTo("source,agency,year,rule,scope,expected,actual,keys\r\nb.txt,,2021,applications.balance,total,1,2,a b\r\n"));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(3));
    }

    [Test]
    public void The_files_beside_the_output_are_replaced_together_with_it()
    {
        CliRun.Of("extract", _folder.Write("in/a.txt", "fail"), "--output", _folder["out.csv"]);
        CliRun.Of("extract", _folder.Write("in/a.txt", "fine"), "--layout", "wide", "--no-bom", "--output", _folder["out.csv"]);

        Assert.That(File.ReadAllText(_folder["out.problems.csv"]), Is.EqualTo("source,severity,code,message,location\r\n"));
    }

    [Test]
    public void Outputs_in_one_folder_have_their_own_files_beside_them()
    {
        CliRun.Of("extract", _folder.Write("in/a.txt", "fail"), "--output", _folder["one.csv"]);
        CliRun.Of("extract", _folder.Write("in/a.txt", "fine"), "--output", _folder["two.csv"]);

        Assert.That(File.ReadAllText(_folder["one.problems.csv"]), Does.Contain("encrypted"));
        Assert.That(File.ReadAllText(_folder["two.problems.csv"]), Does.Not.Contain("encrypted"));
    }

    [Test]
    public void The_files_beside_another_output_are_never_overwritten()
    {
        var input = _folder.Write("in/a.txt", "fail");
        CliRun.Of("extract", input, "--output", _folder["out.csv"]);
        var before = Contents();

        // The same name with another extension has the same files beside it.
        AssertRefused("belongs to 'out.csv'", "--format", "csv", "--output", _folder["out.txt"]);
        AssertRefused("(NAME.problems.csv)", "--output", _folder["out.problems.csv"]);
        Assert.That(Contents(), Is.EqualTo(before));

        File.Delete(_folder["out.csv"]);
        AssertRefused("exists, but 'out.csv' does not", "--output", _folder["out.csv"]);

        File.WriteAllText(_folder["out.csv"], "");
        File.WriteAllText(_folder["out.checks.csv"], "my notes");
        AssertRefused("was not written by this program", "--output", _folder["out.csv"]);
        Assert.That(File.ReadAllText(_folder["out.checks.csv"]), Is.EqualTo("my notes"));

        // JSON has no files beside it.
        Assert.That(CliRun.Of("extract", input, "--output", _folder["out.jsonl"]).ExitCode, Is.EqualTo(1));

        void AssertRefused(string reason, params string[] options)
        {
            var run = CliRun.Of(["extract", input, .. options]);
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain(reason).And.EndWith(".\n"));
        }

        Dictionary<string, string> Contents() => Directory.GetFiles(_folder.Path).ToDictionary(file => file, File.ReadAllText);
    }

    [Test]
    public void Standard_output_and_json_have_no_files_beside_them()
    {
        var input = _folder.Write("in/a.txt", "fail");

        CliRun.Of("extract", input, "--format", "json", "--output", _folder["in.json"]);
        CliRun.Of("extract", input, "--format", "csv", "--output", "-");

        Assert.That(Directory.GetFiles(_folder.Path), Is.EqualTo(new[] { _folder["in.json"] }));
    }

    [Test]
    public void An_output_of_an_earlier_run_is_not_an_input()
    {
        _folder.Write("a.txt", "fine");
        string[] args = ["extract", _folder.Path, "--incremental", "--output", _folder["figures.csv"]];

        CliRun.Of(args);
        var again = CliRun.Of(args);

        Assert.That(again.Error, Does.StartWith("1 input: 1 read"));
    }

    [Test]
    public void An_input_is_not_overwritten()
    {
        var report = _folder.Write("a.html", "fine");
        _folder.Write("b.html", "fine");

        foreach (var path in new[] { report, _folder.Path, _folder["*.html"] })
        {
            var run = CliRun.Of("extract", path, "--format", "jsonl", "--output", report);

            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(
                run.Error, Does.Contain("a.html' is an input, and this run would overwrite it: name another file with --output.\n"));
        }

        Assert.That(File.ReadAllText(report), Is.EqualTo("fine"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_link_to_an_input_is_not_overwritten()
    {
        var report = _folder.Write("in/a.html", "fine");
        File.CreateSymbolicLink(_folder["out"], report);

        Assert.That(CliRun.Of("extract", _folder["in"], "--output", _folder["out"]).ExitCode, Is.EqualTo(2));
    }

    [TestCase("none/out.jsonl", "its folder does not exist.")]
    [TestCase("in", "it is a folder.")]
    public void An_output_that_can_not_be_written_has_one_sentence_and_exit_code_4(string output, string reason)
    {
        var input = _folder.Write("in/a.txt", "fine");

        var run = CliRun.Of("extract", input, "--output", _folder[output]);

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Is.EqualTo($"report-extractor: The output '{_folder[output]}' can't be written: {reason}\n"));
    }

    [Test]
    public void A_full_disk_has_exit_code_4()
    {
        var run = WriteTo(new BrokenStream(new IOException("No space left on device", 28)), "extract", _folder.Write("a.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Is.EqualTo("report-extractor: Standard output can't be written: the disk is full.\n"));
    }

    [TestCase("jsonl")]
    [TestCase("csv")]
    public void A_closed_pipe_ends_the_run_quietly(string format)
    {
        for (var i = 0; i < 30; i++)
        {
            _folder.Write($"in/{i}.txt", "fine");
        }

        var run = WriteTo(new BrokenStream(new IOException("Broken pipe", 32)), "extract", _folder["in"], "--format", format);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.Empty);
    }

    [TestCase("jsonl")]
    [TestCase("json")]
    public void Standard_output_of_an_interrupted_run_is_a_complete_document(string format)
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
        var lines = run.Output.Trim('[', ']', '\n')
            .Split(",\n")
            .SelectMany(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        Assert.That(
            ExtractCommandTests.PathsIn(string.Join('\n', lines)),
            Is.EqualTo(Enumerable.Range(0, lines.Count).Select(i => $"{i:00}.txt")));
        Assert.That(lines, Has.Count.LessThanOrEqualTo(50));
        Assert.That(run.Output, Does.EndWith(format == "json" ? "]\n" : "}\n"));
        Assert.That(run.Error, Is.EqualTo($"Interrupted: {lines.Count} {(lines.Count == 1 ? "record" : "records")} written.\n"));
    }

    [Test]
    [Platform("Linux")]
    public void A_device_is_written_and_not_replaced()
    {
        var run = CliRun.Of("extract", _folder.Write("a.txt", "fine"), "--output", "/dev/null");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(new FileInfo("/dev/null").Length, Is.Zero);
    }

    private static CliRun WriteTo(Stream output, params string[] args) =>
        CliRun.Of(CliRun.Read, () => output, CancellationToken.None, args);

    /// <summary>A stream that fails on every write.</summary>
    private sealed class BrokenStream(IOException error) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw error;

        public override void Write(ReadOnlySpan<byte> buffer) => throw error;
    }
}
