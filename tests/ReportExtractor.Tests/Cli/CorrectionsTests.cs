using ReportExtractor.Batch.Inputs;
using ReportExtractor.Records;
using ReportExtractor.Tests.Corrections;
using static ReportExtractor.Tests.Corrections.CorrectionLog;

namespace ReportExtractor.Tests.Cli;

internal sealed class CorrectionsTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["in"]);
        File.Copy(Sample, _folder["in/a.txt"]);
        _folder.Write("decisions.jsonl", Line(NewTotal, "correct", "99", why: "=1+1"));
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Corrections_are_applied_to_json()
    {
        var run = Extract("--corrections", _folder["decisions.jsonl"]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain(
            "\"own\":{\"value\":101,\"raw\":\"101\",\"status\":\"read\",\"unit\":null},"
            + "\"decisions\":[{\"decision\":\"correct\",\"by\":\"王芳\",\"at\":\"2026-11-29T12:00:00Z\",\"why\":\"=1+1\"}]}"));
        Assert.That(run.Error, Does.EndWith("1 figure corrected or accepted; 0 problems with decisions that were not applied.\n"));
    }

    [Test]
    public void Csv_has_the_columns_of_decisions_behind_all_others()
    {
        var rows = Extract("--format", "csv", "--corrections", _folder["decisions.jsonl"]).Output.Split("\r\n");

        Assert.That(rows[0], Does.EndWith("sha256,own_value,own_status,decision,decided_by,decided_at,decided_why,comments"));
        Assert.That(rows, Has.One.EndsWith(",101,read,correct,王芳,2026-11-29T12:00:00Z,'=1+1,"));
        Assert.That(Extract("--format", "csv").Output.Split("\r\n")[0], Does.EndWith("period_end,sha256"));
    }

    [Test]
    public void Wide_csv_counts_corrected_and_accepted_figures()
    {
        var rows = Extract("--format", "csv", "--layout", "wide", "--corrections", _folder["decisions.jsonl"]).Output.Split("\r\n");

        Assert.That(rows[0], Does.EndWith(",corrected,accepted"));
        Assert.That(rows[1], Does.EndWith(",1,0"));
    }

    [Test]
    public void Several_logs_are_one_whatever_their_order()
    {
        _folder.Write("more.jsonl", Line("applications.granted.total", "correct", "14"));

        var run = Extract("--corrections", _folder["decisions.jsonl"], "--corrections", _folder["more.jsonl"]);
        var turned = Extract("--corrections", _folder["more.jsonl"], "--corrections", _folder["decisions.jsonl"]);

        Assert.That(run.Error, Does.Contain("2 figures corrected or accepted"));
        Assert.That(turned.Output, Is.EqualTo(run.Output));
    }

    [Test]
    public void An_unfinished_run_with_other_decisions_is_not_resumed()
    {
        File.Copy(Sample, _folder["in/b.txt"]);
        using var stop = new CancellationTokenSource();
        CliRun.Of(
            (input, token) => input.SourcePath == "b.txt" ? throw Cancel(stop) : Read(input, token),
            () => null,
            stop.Token,
            "extract", _folder["in"], "-j", "1", "--output", _folder["out.jsonl"], "--corrections", _folder["decisions.jsonl"]);
        var other = ToFile("--resume");
        var same = ToFile("--resume", "--corrections", _folder["decisions.jsonl"]);

        Assert.That((other.ExitCode, same.ExitCode), Is.EqualTo((2, 0)));
        Assert.That(other.Error, Does.Contain("had other options"));
    }

    [Test]
    public void A_log_in_the_folder_is_no_input_and_is_not_overwritten()
    {
        File.Move(_folder["decisions.jsonl"], _folder["in/decisions.jsonl"]);

        Assert.That(Extract("--corrections", _folder["in/decisions.jsonl"]).Error, Does.StartWith("1 input: 1 read"));
        var over = Extract("--corrections", _folder["in/decisions.jsonl"], "--output", _folder["in/decisions.jsonl"]);
        Assert.That(over.ExitCode, Is.EqualTo(2));
        Assert.That(over.Error, Does.Contain("is a log of corrections, and this run would overwrite it"));
    }

    [Test]
    public void A_log_with_a_wrong_line_ends_the_run_before_anything_is_written()
    {
        _folder.Write("decisions.jsonl", "{}");

        var run = ToFile("--corrections", _folder["decisions.jsonl"]);

        Assert.That((run.ExitCode, File.Exists(_folder["out.jsonl"])), Is.EqualTo((2, false)));
        Assert.That(run.Error, Does.EndWith("line 1, is no decision: it needs the member 'schema'.\n"));
    }

    private static OperationCanceledException Cancel(CancellationTokenSource stop)
    {
        stop.Cancel();
        return new OperationCanceledException(stop.Token);
    }

    private static ReportRecord Read(BatchInput input, CancellationToken token) =>
        new Extractor().ExtractFile(input.File, input.SourcePath, token);

    private CliRun Extract(params string[] options) => CliRun.Of(Read, ["extract", _folder["in"], .. options]);

    private CliRun ToFile(params string[] options) => Extract(["--output", _folder["out.jsonl"], .. options]);
}
