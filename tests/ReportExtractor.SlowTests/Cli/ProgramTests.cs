using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReportExtractor.SlowTests.Cli;

/// <summary>Tests that need a separate process: kills, signals, full disks.</summary>
internal sealed class ProgramTests
{
    // The number of SIGINT.
    private const int Interruption = 2;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["whole"]);
        Directory.CreateDirectory(_folder["out"]);
        var samples = Directory.GetFiles(Repository.Samples, "source.*", SearchOption.AllDirectories);
        for (var copy = 0; copy < 4; copy++)
        {
            foreach (var sample in samples)
            {
                var file = _folder[$"in/{copy}/{Path.GetFileName(Path.GetDirectoryName(sample))}{Path.GetExtension(sample)}"];
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.Copy(sample, file);
            }
        }
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_run_that_is_killed_at_twenty_random_moments_and_resumed_writes_the_output_of_a_single_run()
    {
        const int Kills = 20;
        string[] args = ["extract", _folder["in"], "--format", "csv", "--quiet", "--resume", "--output"];
        var clock = Stopwatch.StartNew();
        Assert.That(ProgramRun.Of([.. args, _folder["whole/figures.csv"]]).ExitCode, Is.EqualTo(1));
        var whole = clock.Elapsed;
        var random = new Random(20);
        var killed = 0;
        var finished = 0;
        while (killed < Kills)
        {
            using var process = ProgramRun.Start([.. args, _folder["out/figures.csv"]]);
            if (process.WaitForExit(whole * random.NextDouble()))
            {
                // It finished before it could be killed; the next run starts again.
                AssertSame(_folder["out"], _folder["whole"]);
                finished++;
                continue;
            }

            process.Kill();
            process.WaitForExit();
            killed++;
        }

        Assert.That(ProgramRun.Of([.. args, _folder["out/figures.csv"]]).ExitCode, Is.EqualTo(1));
        AssertSame(_folder["out"], _folder["whole"]);
        TestContext.Out.WriteLine($"{killed} kills; {finished} runs finished before.");
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public void An_interrupt_has_exit_code_130_and_the_run_can_be_resumed()
    {
        ProgramRun.Of("extract", _folder["in"], "--quiet", "--output", _folder["whole/records.jsonl"]);

        var interrupted = Interrupt("extract", _folder["in"], "--jobs", "1", "--output", _folder["out/records.jsonl"]);

        Assert.That(interrupted.ExitCode, Is.EqualTo(130));
        Assert.That(interrupted.Error, Does.Match("^Interrupted: .* and --resume\\.\n$"));
        var resumed = ProgramRun.Of("extract", _folder["in"], "--quiet", "--resume", "--output", _folder["out/records.jsonl"]);
        Assert.That(resumed.ExitCode, Is.EqualTo(1));
        AssertSame(_folder["out"], _folder["whole"]);
    }

    [Test]
    [Platform("Linux")]
    public void A_full_disk_has_one_sentence_and_exit_code_4_and_the_run_can_be_resumed()
    {
        ProgramRun.Of("extract", _folder["in"], "--quiet", "--output", _folder["whole/records.jsonl"]);
        using var disk = SmallDisk.Mount(_folder["disk"], "size=1m");
        var output = _folder["disk/records.jsonl"];
        for (var trial = 0; trial < 2; trial++)
        {
            var full = ProgramRun.Of("extract", _folder["in"], "--quiet", "--resume", "--output", output);

            Assert.That(full.ExitCode, Is.EqualTo(4));
            Assert.That(full.Error, Is.EqualTo($"report-extractor: The output '{output}' can't be written: the disk is full.\n"));
            Assert.That(File.Exists(output), Is.False);
        }

        disk.Remount("size=64m");
        Assert.That(ProgramRun.Of("extract", _folder["in"], "--quiet", "--resume", "--output", output).ExitCode, Is.EqualTo(1));
        AssertSame(_folder["disk"], _folder["whole"]);
    }

    [Test]
    [Platform("Linux")]
    public void A_read_only_folder_has_one_sentence_and_exit_code_4()
    {
        using var disk = SmallDisk.Mount(_folder["disk"], "size=1m");
        disk.Remount("ro");

        var run = ProgramRun.Of("extract", _folder["in"], "--output", _folder["disk/records.jsonl"]);

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(
            run.Error,
            Is.EqualTo($"report-extractor: The output '{_folder["disk/records.jsonl"]}' can't be written: the disk is read-only.\n"));
    }

    [Test]
    public void Isolated_reading_writes_the_same_records_and_survives_an_input_that_needs_too_much_memory()
    {
        ProgramRun.Of("extract", _folder["in"], "--quiet", "--output", _folder["whole/records.jsonl"]);

        ProgramRun.Of("extract", _folder["in"], "--quiet", "--isolate", "--output", _folder["out/records.jsonl"]);

        AssertSame(_folder["out"], _folder["whole"]);

        File.WriteAllText(_folder["in/0/zz-large.txt"], string.Concat(Enumerable.Repeat(new string('a', 500) + '\n', 75_000)));
        string[] line = ["extract", _folder["in/0"], "--max-memory", "67108864", "--max-characters", "2000000000"];
        var run = ProgramRun.Of([.. line, "--isolate"]);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(ProgramRun.Of(line).Output, Is.EqualTo(run.Output));
        Assert.That(run.Error, Does.Contain("zz-large.txt: too-large: Reading 'zz-large.txt' needs more than 67108864 bytes of memory"));
        var others = ProgramRun.Of("extract", _folder["in/0"], "--exclude", "zz-large.txt");
        Assert.That(run.Output.Split('\n').SkipLast(2), Is.EqualTo(others.Output.Split('\n').SkipLast(1)));
    }

    [Test]
    public void The_other_PDF_engine_reads_the_same_figures_in_processes_of_its_own()
    {
        var sample = Path.Combine(Repository.Samples, "pdf-printed-from-word", "source.pdf");
        string[] line = ["extract", sample, "--quiet", "--format", "csv", "--layout", "wide"];

        var other = ProgramRun.Of([.. line, "--isolate", "--pdf-engine", "pdfpig"]);

        Assert.That(other.ExitCode, Is.Zero);
        Assert.That(other.Output, Is.EqualTo(ProgramRun.Of(line).Output));
    }

    [Test]
    [Platform("Linux")]
    public void A_named_pipe_and_a_device_have_records_and_do_not_block()
    {
        using (var made = Process.Start("mkfifo", _folder["in/0/pipe"]))
        {
            made.WaitForExit();
        }

        File.CreateSymbolicLink(_folder["in/0/zero"], "/dev/zero");

        var run = ProgramRun.Of("extract", _folder["in/0"], "--include", "pipe", "--include", "zero");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(
            run.Error,
            Does.Contain("pipe: unsupported-format: 'pipe' is a named pipe, not a file")
                .And.Contain("zero: unsupported-format: 'zero' is a device, not a file"));
    }

    /// <summary>
    /// Interrupts a run after its first records. On a busy machine it may finish before this test runs again; then it is started anew.
    /// </summary>
    private ProgramRun Interrupt(params string[] args)
    {
        var journal = new FileInfo(_folder["out/.records.jsonl.journal"]);
        while (true)
        {
            using var process = ProgramRun.Start(args);
            while (!process.HasExited)
            {
                journal.Refresh();
                if (journal is { Exists: true, Length: > 2000 })
                {
                    _ = Kill(process.Id, Interruption);
                    break;
                }

                Thread.Sleep(5);
            }

            if (ProgramRun.End(process) is { ExitCode: not 1 } run)
            {
                return run;
            }
        }
    }

    private static void AssertSame(string folder, string expected)
    {
        Assert.That(NamesIn(folder), Is.EquivalentTo(NamesIn(expected)));
        foreach (var file in Directory.GetFiles(expected))
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(file)));
            Assert.That(bytes.AsSpan().SequenceEqual(File.ReadAllBytes(file)), Is.True, file);
        }
    }

    private static IEnumerable<string?> NamesIn(string folder) => Directory.GetFiles(folder).Select(Path.GetFileName);

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
