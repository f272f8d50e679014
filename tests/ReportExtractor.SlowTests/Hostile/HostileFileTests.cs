using ReportExtractor.Fuzz.HostileFiles;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Fuzz.Workers;

namespace ReportExtractor.SlowTests.Hostile;

/// <summary>Each file is read by a separate process that may use 300 MB of memory and two seconds of processor time for it.</summary>
[NonParallelizable]
internal sealed class HostileFileTests
{
    // No limit by the clock: another process may be using the processor.
    private static readonly Extractor Extractor = new(new ExtractorOptions { Timeout = TimeSpan.FromMinutes(20) });

    private readonly WorkerProcess _worker = new(() => WorkerStart.Of(new FuzzRequest { Samples = [] }), hungAfter: Judge.Slowest * 5);
    private readonly TemporaryFolder _folder = new();

    private static IEnumerable<HostileFile> Files => HostileCatalog.Made;

    [OneTimeTearDown]
    public void End()
    {
        _worker.Dispose();
        _folder.Dispose();
    }

    [TestCaseSource(nameof(Files))]
    public void A_hostile_file_is_answered_soon_with_little_memory_and_its_code(HostileFile file)
    {
        var path = _folder[file.Name];
        File.WriteAllBytes(path, file.Make());

        var verdict = _worker.Ask(WorkerLoop.Read + path);
        if (verdict.Kind is VerdictKind.Slow or VerdictKind.Large)
        {
            verdict = _worker.AskAnew(WorkerLoop.Read + path);
        }

        Assert.That(verdict.Kind, Is.EqualTo(VerdictKind.Fine), verdict.ToString());
        if (file.Code is not null)
        {
            Assert.That(Extractor.ExtractFile(path).Error?.Code, Is.EqualTo(file.Code));
        }
    }
}
