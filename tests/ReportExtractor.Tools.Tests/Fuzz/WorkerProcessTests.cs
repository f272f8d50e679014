using System.Diagnostics;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Fuzz.Workers;

namespace ReportExtractor.Tools.Tests.Fuzz;

/// <summary>A child may die or hang; the parent reports which, and continues with another child.</summary>
[Platform("Unix")]
internal sealed class WorkerProcessTests
{
    [Test]
    public void A_verdict_is_returned()
    {
        using var worker = Child("echo ready; while read line; do echo '{\"Kind\":\"Slow\",\"Where\":\"here\"}'; done");

        Assert.That(worker.Ask("try 1"), Is.EqualTo(new Verdict(VerdictKind.Slow, "here")));
        Assert.That(worker.Ask("try 2"), Is.EqualTo(new Verdict(VerdictKind.Slow, "here")));
    }

    [Test]
    public void A_child_that_dies_is_reported_with_its_errors_and_replaced()
    {
        using var worker = Child(
            "echo ready; read line; echo 'Stack overflow.' >&2; echo '   at ReportExtractor.Somewhere.Deep()' >&2; kill -9 $$");

        for (var i = 0; i < 2; i++)
        {
            var verdict = worker.Ask("try 1");
            Assert.That(verdict.Kind, Is.EqualTo(VerdictKind.Died));
            Assert.That(verdict.Where, Is.EqualTo("at ReportExtractor.Somewhere.Deep()"));
            Assert.That(verdict.Message, Does.Contain("Stack overflow."));
        }
    }

    [Test]
    [MaxTime(60_000)]
    public void A_child_that_hangs_is_killed_and_reported()
    {
        using var worker = Child("echo ready; read line; while :; do :; done");

        Assert.That(worker.Ask("try 1").Kind, Is.EqualTo(VerdictKind.Hung));
    }

    private static WorkerProcess Child(string script) => new(
        () => new ProcessStartInfo("/bin/sh", ["-c", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
        hungAfter: TimeSpan.FromSeconds(0.5));
}
