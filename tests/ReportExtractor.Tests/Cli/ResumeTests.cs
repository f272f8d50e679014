namespace ReportExtractor.Tests.Cli;

internal sealed class ResumeTests
{
    private const int Inputs = 40;

    private static readonly string[] Texts = ["fine", "suspect", "broken-sum", "fail"];

    private TemporaryFolder _folder = null!;
    private int _read;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["whole"]);
        Directory.CreateDirectory(_folder["out"]);
        for (var i = 0; i < Inputs; i++)
        {
            _folder.Write($"in/{i:00}.txt", Texts[i % Texts.Length]);
        }
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("jsonl")]
    [TestCase("json")]
    [TestCase("csv")]
    public void An_interrupted_run_leaves_no_output_and_can_be_resumed_to_the_output_of_a_single_run(string format)
    {
        Extract("whole", "--format", format);

        var interrupted = Interrupt(25, "--format", format);

        Assert.That(interrupted.ExitCode, Is.EqualTo(130));
        Assert.That(
            interrupted.Error,
            Is.EqualTo("Interrupted: everything written so far is whole; resume with the same command and --resume.\n"));
        Assert.That(Directory.GetFiles(_folder["out"]).Select(Path.GetFileName), Is.Not.Empty.And.All.StartsWith("."));

        var resumed = Extract("out", "--format", format, "--resume");

        Assert.That(resumed.ExitCode, Is.EqualTo(1));
        Assert.That(resumed.Error, Does.StartWith("40 inputs: 30 read, 10 not readable; 10 with suspect figures"));
        Assert.That(_read, Is.LessThan(Inputs));
        AssertSameOutput();
    }

    [TestCase("jsonl")]
    [TestCase("json")]
    [TestCase("csv")]
    public void A_run_can_be_resumed_wherever_its_files_are_torn(string format)
    {
        Extract("whole", "--format", format);
        Interrupt(25, "--format", format);
        var left = Directory.GetFiles(_folder["out"]).ToDictionary(file => file, File.ReadAllBytes);
        var random = new Random(6);
        for (var trial = 0; trial < 60; trial++)
        {
            foreach (var (file, bytes) in left)
            {
                File.WriteAllBytes(file, bytes);
            }

            var torn = left.Keys.ElementAt(trial % left.Count);
            var bytesOfTorn = left[torn];
            var at = random.Next(bytesOfTorn.Length + 1);
            File.WriteAllBytes(torn, trial < 30 ? bytesOfTorn[..at] : [.. bytesOfTorn[..at], .. "\0\0{torn"u8, .. bytesOfTorn[at..]]);

            Extract("out", "--format", format, "--resume");

            AssertSameOutput($"{Path.GetFileName(torn)} at {at}");
        }
    }

    [Test]
    public void A_changed_input_and_all_after_it_are_read_again()
    {
        Interrupt(25);
        _folder.Write("in/10.txt", "broken-sum");
        _folder.Write("in/00-new.txt", "fine");
        Extract("whole");

        Extract("out", "--resume");

        AssertSameOutput();
    }

    [Test]
    public void An_unfinished_run_is_not_discarded_silently()
    {
        Interrupt(25);

        var again = Extract("out");

        Assert.That(again.ExitCode, Is.EqualTo(2));
        Assert.That(again.Error, Does.Contain("did not finish: resume it with --resume, or start again with --restart."));
        Assert.That(Extract("out", "--resume").ExitCode, Is.EqualTo(1));
        Assert.That(_read, Is.LessThan(Inputs));
    }

    [TestCase("csv", "jsonl")]
    [TestCase("jsonl", "csv")]
    public void An_unfinished_run_in_another_format_is_not_discarded_silently(string first, string second)
    {
        Interrupt(25, "--format", first);

        Assert.That(Extract("out", "--format", second).ExitCode, Is.EqualTo(2));
        Assert.That(Extract("out", "--format", second, "--resume").ExitCode, Is.EqualTo(2));

        Extract("whole", "--format", second);
        Extract("out", "--format", second, "--restart");

        AssertSameOutput();
        Assert.That(Directory.GetFiles(_folder["out"], ".*"), Is.Empty);
    }

    [Test]
    public void A_run_that_was_killed_while_its_files_got_their_names_starts_again()
    {
        Interrupt(25, "--format", "csv");
        File.Move(_folder["out/.records.checks.partial"], _folder["out/records.checks.csv"]);
        Extract("whole", "--format", "csv");

        Extract("out", "--format", "csv", "--resume");

        AssertSameOutput();
    }

    [Test]
    public void Restart_reads_every_input()
    {
        Interrupt(25);
        Extract("whole");

        Extract("out", "--restart");

        Assert.That(_read, Is.EqualTo(Inputs));
        AssertSameOutput();
    }

    [TestCase("--nil-as-zero")]
    [TestCase("--pdf-engine pdfpig --isolate")]
    public void A_run_with_other_options_can_not_be_resumed(string options)
    {
        Interrupt(25);

        var other = Extract("out", ["--resume", .. options.Split(' ')]);

        Assert.That(other.ExitCode, Is.EqualTo(2));
        Assert.That(other.Error, Does.Contain("had other options or another version"));
    }

    [Test]
    public void Resume_without_an_unfinished_run_starts_one()
    {
        Extract("whole");

        Extract("out", "--resume");

        AssertSameOutput();
    }

    [Test]
    public void Two_runs_can_not_write_the_same_output_at_once()
    {
        WhileAnotherRunWrites(() =>
        {
            var second = Extract("out", "--restart");

            Assert.That(second.ExitCode, Is.EqualTo(4));
            Assert.That(second.Error, Does.EndWith("can't be written: another run is writing it.\n"));
        });
    }

    [Test]
    public void An_incremental_run_reads_only_changed_inputs()
    {
        Extract("out", "--incremental");
        _folder.Write("in/05.txt", "fine but longer");
        _folder.Write("in/05-new.txt", "suspect");
        File.Delete(_folder["in/20.txt"]);

        Extract("out", "--incremental");

        Assert.That(_read, Is.EqualTo(2));
        File.Move(_folder["out/records"], _folder["out/incremental"]);
        Extract("whole");
        Assert.That(File.ReadAllText(_folder["out/incremental"]), Is.EqualTo(File.ReadAllText(_folder["whole/records"])));
    }

    [Test]
    public void An_incremental_run_reuses_nothing_of_other_options_or_of_a_changed_file()
    {
        Extract("out", "--incremental");
        Extract("out", "--incremental", "--nil-as-zero");
        Assert.That(_read, Is.EqualTo(Inputs));

        var bytes = File.ReadAllBytes(_folder["out/records"]);
        bytes[10] ^= 1;
        File.WriteAllBytes(_folder["out/records"], bytes);
        Extract("out", "--incremental", "--nil-as-zero");
        Extract("whole", "--nil-as-zero");

        Assert.That(File.ReadAllText(_folder["out/records"]), Is.EqualTo(File.ReadAllText(_folder["whole/records"])));
    }

    [Test]
    public void A_run_that_is_not_incremental_leaves_no_index()
    {
        Extract("out", "--incremental");
        Assert.That(File.Exists(_folder["out/records.index"]), Is.True);

        Extract("out");

        Assert.That(Directory.GetFileSystemEntries(_folder["out"]), Is.EqualTo(new[] { _folder["out/records"] }));
    }

    private CliRun Extract(string folder, params string[] options)
    {
        _read = 0;
        return CliRun.Of(
            (input, token) =>
            {
                Interlocked.Increment(ref _read);
                return CliRun.Read(input, token);
            },
            ["extract", _folder["in"], "--output", _folder[$"{folder}/records"], .. options]);
    }

    /// <summary>A run that is interrupted at an input.</summary>
    private CliRun Interrupt(int at, params string[] options)
    {
        using var interruption = new CancellationTokenSource();
        return CliRun.Of(
            (input, token) =>
            {
                if (input.SourcePath == $"{at:00}.txt")
                {
                    // Let the inputs that were read ahead be written first.
                    Thread.Sleep(50);
                    interruption.Cancel();
                }

                token.ThrowIfCancellationRequested();
                return CliRun.Read(input, token);
            },
            () => null,
            interruption.Token,
            ["extract", _folder["in"], "--output", _folder["out/records"], "--jobs", "1", .. options]);
    }

    private void WhileAnotherRunWrites(Action whileLocked)
    {
        using var entered = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        var first = Task.Run(() => CliRun.Of(
            (input, token) =>
            {
                entered.Set();
                leave.Wait(token);
                return CliRun.Read(input, token);
            },
            "extract", _folder["in"], "--output", _folder["out/records"]));
        entered.Wait();
        whileLocked();
        leave.Set();
        Assert.That(first.Result.ExitCode, Is.EqualTo(1));
    }

    private void AssertSameOutput(string? what = null)
    {
        var expected = Directory.GetFiles(_folder["whole"]).Select(Path.GetFileName).ToList();
        Assert.That(Directory.GetFiles(_folder["out"]).Select(Path.GetFileName), Is.EquivalentTo(expected), what);
        foreach (var name in expected)
        {
            Assert.That(File.ReadAllText(_folder[$"out/{name}"]), Is.EqualTo(File.ReadAllText(_folder[$"whole/{name}"])), what);
        }
    }
}
