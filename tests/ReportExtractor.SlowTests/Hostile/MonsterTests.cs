using ReportExtractor.Fuzz.HostileFiles;
using ReportExtractor.Fuzz.HostileFiles.Monsters;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Fuzz.Workers;

namespace ReportExtractor.SlowTests.Hostile;

/// <summary>Files made at random, each read by a process that may use 300 MB of memory and two seconds of processor time for it.</summary>
[NonParallelizable]
internal sealed class MonsterTests
{
    private const int Seed = 1;
    private const int Count = 200;

    [Test]
    public void Two_hundred_monsters_are_answered_soon_with_little_memory()
    {
        using var worker = new WorkerProcess(() => WorkerStart.Of(new FuzzRequest { Samples = [] }), hungAfter: Judge.Slowest * 5);
        using var folder = new TemporaryFolder();

        var verdicts = MonsterMaker.Of(Seed, Count).ToDictionary(file => file.Name, file => Ask(worker, folder, file));

        Assert.That(verdicts, Has.Count.EqualTo(Count));
        Assert.That(verdicts.Where(pair => pair.Value.Kind != VerdictKind.Fine), Is.Empty);
    }

    private static Verdict Ask(WorkerProcess worker, TemporaryFolder folder, HostileFile file)
    {
        File.WriteAllBytes(folder[file.Name], file.Make());
        var verdict = worker.Ask(WorkerLoop.Read + folder[file.Name]);
        return verdict.Kind is VerdictKind.Slow or VerdictKind.Large ? worker.AskAnew(WorkerLoop.Read + folder[file.Name]) : verdict;
    }
}
