using ReportExtractor.Fuzz.HostileFiles;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Fuzz.Workers;
using ReportExtractor.Tests.Batch;

namespace ReportExtractor.Tests.Hostile;

/// <summary>Each file is read by a process of its own that has 300 MB and two seconds of processor time for it.</summary>
[TestFixture]
internal sealed class HostileFileTests
{
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
            Assert.That(new Extractor().ExtractFile(path).Error?.Code, Is.EqualTo(file.Code));
        }
    }
}
