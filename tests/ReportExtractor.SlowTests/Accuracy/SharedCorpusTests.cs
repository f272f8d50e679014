using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>Real Word and PDF files that are kept next to the repository. What is absent is skipped.</summary>
[NonParallelizable]
internal sealed class SharedCorpusTests
{
    /// <summary>The most processor time for any of these files.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    private static readonly string[] Codes =
    [
        ProblemCodes.NoStatutoryTable,
        ProblemCodes.Corrupt,
        ProblemCodes.UnsupportedFormat,
        ProblemCodes.Encrypted,
        ProblemCodes.Empty,
        ProblemCodes.Scanned,
        ProblemCodes.TooLarge,
    ];

    // No limit by the clock: another process may be using the processor.
    private static readonly Extractor Extractor = new(new ExtractorOptions { Timeout = TimeSpan.FromMinutes(20) });

    [Test]
    public void The_blank_form_is_blank()
    {
        var record = Extractor.ExtractFile(Existing(Path.Combine(Repository.RealReports, "files", "template_2021_blank.docx")));

        Assert.That(record.Figures.Select(figure => figure.Status), Is.EqualTo(Enumerable.Repeat(FigureStatus.Blank, 200)));
    }

    [TestCase("word")]
    [TestCase("office")]
    [TestCase("pdf")]
    public void Files_that_are_no_reports_are_answered_soon_with_a_code(string name)
    {
        var folder = Path.Combine(Repository.RealReports, "..", name);
        if (!Directory.Exists(folder))
        {
            Assert.Ignore("The real files are not beside this checkout.");
        }

        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var before = Environment.CpuUsage.TotalTime;
            var record = Extractor.ExtractFile(file);
            var cost = Environment.CpuUsage.TotalTime - before;

            Assert.That(record.Error?.Code, Is.AnyOf(Codes), file);
            Assert.That(cost, Is.LessThan(Most), file);
        }
    }

    private static string Existing(string path)
    {
        if (!File.Exists(path))
        {
            Assert.Ignore("The real files are not beside this checkout.");
        }

        return path;
    }
}
