using System.Diagnostics;
using System.Runtime.InteropServices;
using ReportExtractor.Tests.Batch;
using ReportExtractor.Tests.Extraction;

namespace ReportExtractor.Tests.Cli;

/// <summary>What only shows in a process of its own: that it can be killed at any moment, and what the system does to it.</summary>
internal sealed class ProgramTests
{
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
    [MaxTime(300_000)]
    public void Killed_at_twenty_random_moments_and_resumed_each_time_it_writes_what_an_undisturbed_run_writes()
    {
        const int kills = 20;
        string[] args = ["extract", _folder["in"], "--format", "csv", "--quiet", "--resume", "--output"];
        var clock = Stopwatch.StartNew();
        Assert.That(ProgramRun.Of([.. args, _folder["whole/figures.csv"]]).ExitCode, Is.EqualTo(1));
        var whole = clock.Elapsed;
        var random = new Random(20);
        var killed = 0;
        var finished = 0;
        while (killed < kills)
        {
            using var process = ProgramRun.Start([.. args, _folder["out/figures.csv"]]);
            if (process.WaitForExit(whole * random.NextDouble()))
            {
                // It was through before its moment came: the next one begins anew.
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
        TestContext.Out.WriteLine($"{killed} kills; {finished} runs were through before.");
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public void An_interrupt_ends_it_with_130_and_resume_goes_on()
    {
        ProgramRun.Of("extract", _folder["in"], "--quiet", "--output", _folder["whole/records.jsonl"]);
        using var process = ProgramRun.Start("extract", _folder["in"], "--jobs", "1", "--output", _folder["out/records.jsonl"]);
        while (!File.Exists(_folder["out/.records.jsonl.journal"]) || new FileInfo(_folder["out/.records.jsonl.journal"]).Length < 2000)
        {
            Assert.That(process.HasExited, Is.False);
            Thread.Sleep(5);
        }

        Assert.That(Kill(process.Id, 2), Is.Zero);
        var interrupted = ProgramRun.End(process);

        Assert.That(interrupted.ExitCode, Is.EqualTo(130));
        Assert.That(interrupted.Error, Does.Match("^Interrupted: .* --resume goes on from there\\.\n$"));
        Assert.That(ProgramRun.Of("extract", _folder["in"], "--quiet", "--resume", "--output", _folder["out/records.jsonl"]).ExitCode, Is.EqualTo(1));
        AssertSame(_folder["out"], _folder["whole"]);
    }

    [Test]
    [Platform("Linux")]
    public void A_full_disk_costs_one_sentence_and_exit_code_4_and_resume_goes_on_when_there_is_room()
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
    public void A_folder_that_is_read_only_costs_one_sentence_and_exit_code_4()
    {
        using var disk = SmallDisk.Mount(_folder["disk"], "size=1m");
        disk.Remount("ro");

        var run = ProgramRun.Of("extract", _folder["in"], "--output", _folder["disk/records.jsonl"]);

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Is.EqualTo($"report-extractor: The output '{_folder["disk/records.jsonl"]}' can't be written: the disk is read-only.\n"));
    }

    [Test]
    public void Isolated_reading_writes_the_same_and_an_input_that_needs_too_much_memory_costs_only_itself()
    {
        ProgramRun.Of("extract", _folder["in"], "--quiet", "--output", _folder["whole/records.jsonl"]);

        ProgramRun.Of("extract", _folder["in"], "--quiet", "--isolate", "--output", _folder["out/records.jsonl"]);

        AssertSame(_folder["out"], _folder["whole"]);

        File.WriteAllText(_folder["in/0/zz-large.txt"], string.Concat(Enumerable.Repeat("政府信息公开\n", 2_000_000)));
        var run = ProgramRun.Of("extract", _folder["in/0"], "--isolate", "--max-memory", "67108864", "--max-characters", "2000000000");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("zz-large.txt: crashed: Reading 'zz-large.txt' needs more than 67108864 bytes of memory"));
        Assert.That(run.Output.Split('\n').SkipLast(2), Is.EqualTo(ProgramRun.Of("extract", _folder["in/0"], "--exclude", "zz-large.txt").Output.Split('\n').SkipLast(1)));
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
    public void A_named_pipe_and_a_device_get_their_record_and_hold_nothing_up()
    {
        using (var made = Process.Start("mkfifo", _folder["in/0/pipe"]))
        {
            made.WaitForExit();
        }

        File.CreateSymbolicLink(_folder["in/0/zero"], "/dev/zero");

        var run = ProgramRun.Of("extract", _folder["in/0"], "--include", "pipe", "--include", "zero");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("pipe: unsupported-format: 'pipe' is a named pipe, not a file").And.Contain("zero: unsupported-format: 'zero' is a device, not a file"));
    }

    private static void AssertSame(string folder, string expected)
    {
        Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Is.EquivalentTo(Directory.GetFiles(expected).Select(Path.GetFileName)));
        foreach (var file in Directory.GetFiles(expected))
        {
            Assert.That(File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(file))).AsSpan().SequenceEqual(File.ReadAllBytes(file)), Is.True, file);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
