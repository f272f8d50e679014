using System.Diagnostics;
using k8s;
using k8s.Models;

namespace ReportExtractor.SlowTests.Scale;

/// <summary>The scripts for clusters, run without one.</summary>
[Platform("Linux")]
internal sealed class ClusterScriptTests
{
    private const string Shards = "2";

    private static readonly string Manifest = File.ReadAllText(Path.Combine(Repository.Root, "tools", "kubernetes", "extract.yaml"));

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        foreach (var sample in new[] { "phantom-eighth-number", "rows-slipped-by-label-depth", "empty-file" })
        {
            _folder.Write($"reports/{sample}.txt", File.ReadAllText(Path.Combine(Repository.Samples, sample, "source.txt")));
        }

        var words = string.Join(' ', ProgramRun.Command.Select(word => $"'{word}'"));
        var command = _folder.Write("bin/report-extractor", $"#!/bin/sh\nexec {words} \"$@\"\n");
        using var marked = Process.Start("chmod", ["+x", command]);
        marked.WaitForExit();
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_manifest_has_only_members_of_the_Kubernetes_API_and_its_numbers_fit()
    {
        var job = Job();

        Assert.That(job.Spec.CompletionMode, Is.EqualTo("Indexed"));
        Assert.That(job.Spec.Completions, Is.EqualTo(int.Parse(Container().Env.Single(variable => variable.Name == "SHARDS").Value) + 1));
        Assert.That(job.Spec.Parallelism, Is.GreaterThan(1));
        Assert.That(job.Spec.PodFailurePolicy.Rules[0].OnExitCodes.ContainerName, Is.EqualTo(Container().Name));
        Assert.That(
            Container().VolumeMounts.Select(mount => mount.Name),
            Is.EqualTo(job.Spec.Template.Spec.Volumes.Select(volume => volume.Name)));
    }

    [Test]
    public void The_pods_of_a_job_merge_their_own_parts_and_none_of_an_older_job()
    {
        Assert.That(Enumerable.Range(0, 3).Select(index => Pod(index, "first")), Is.All.Zero);
        AssertMerged("records.jsonl");

        _folder.Write("reports/phantom-eighth-number.txt", "changed");
        Assert.That(Enumerable.Range(0, 3).Select(index => Pod(index, "second")), Is.All.Zero);
        AssertMerged("records.jsonl");

        File.Copy(_folder["records.jsonl.parts/first/1.jsonl"], _folder["records.jsonl.parts/second/1.jsonl"], overwrite: true);
        File.Copy(_folder["records.jsonl.parts/first/1.jsonl.index"], _folder["records.jsonl.parts/second/1.jsonl.index"], overwrite: true);
        Assert.That(Pod(2, "second"), Is.EqualTo(2));
    }

    [TestCase("records.csv")]
    [TestCase("records")]
    public void The_tasks_of_Slurm_write_parts_that_their_merge_takes(string output)
    {
        _folder.Write($"{output}.parts/run", "night");
        for (var task = 1; task <= 2; task++)
        {
            Assert.That(Script("tools/slurm/extract.sbatch", ("SLURM_ARRAY_TASK_ID", $"{task}"), "reports", output, Shards), Is.Zero);
        }

        Assert.That(Script("tools/slurm/merge.sbatch", ("RUN", "night"), output, Shards), Is.Zero);
        AssertMerged(output);
        Assert.That(Script("tools/slurm/merge.sbatch", ("RUN", "day"), output, Shards), Is.EqualTo(2));
    }

    private static V1Job Job() => KubernetesYaml.LoadAllFromString(Manifest, strict: true).Cast<V1Job>().Single();

    private static V1Container Container() => Job().Spec.Template.Spec.Containers.Single();

    private void AssertMerged(string output)
    {
        ProgramRun.Of("extract", _folder["reports"], "--quiet", "--output", _folder[$"whole-{output}"]);
        Assert.That(File.ReadAllBytes(_folder[output]), Is.EqualTo(File.ReadAllBytes(_folder[$"whole-{output}"])));
        File.Delete(_folder[$"whole-{output}"]);
    }

    private int Pod(int index, string job) =>
        Run([.. Container().Command, Container().Args.Single().Replace("/data", _folder.Path, StringComparison.Ordinal)],
            [("JOB_COMPLETION_INDEX", $"{index}"), ("RUN", job), ("SHARDS", Shards)]);

    private int Script(string script, (string Name, string Value) variable, params string[] args) =>
        Run(["bash", Path.Combine(Repository.Root, script), .. args.Select(arg => arg == Shards ? arg : _folder[arg])], [variable]);

    private int Run(string[] command, (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true };
        start.Environment["PATH"] = $"{_folder["bin"]}:{start.Environment["PATH"]}";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
