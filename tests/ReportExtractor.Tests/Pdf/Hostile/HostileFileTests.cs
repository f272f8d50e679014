using ReportExtractor.Records;

namespace ReportExtractor.Tests.Pdf.Hostile;

[TestFixture]
internal sealed class HostileFileTests
{
    /// <summary>What a file may cost, whatever it holds; other tests and other programs on the machine are not counted.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    private static IEnumerable<string> Names => HostileFiles.All.Keys;

    [TestCaseSource(nameof(Names))]
    public void A_hostile_file_is_answered_soon(string name)
    {
        var bytes = HostileFiles.All[name]();
        var before = Environment.CpuUsage.TotalTime;
        var record = new Extractor().Extract(new MemoryStream(bytes), "hostile.pdf");
        var used = Environment.CpuUsage.TotalTime - before;

        Assert.That(record.Error?.Code, Is.AnyOf(ProblemCodes.NoStatutoryTable, ProblemCodes.TooLarge, ProblemCodes.Corrupt, ProblemCodes.Encrypted, ProblemCodes.Scanned));
        Assert.That(used, Is.LessThan(Most));
    }
}
