using System.Diagnostics;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Real Word files beside the repository; what is not there is skipped.</summary>
public sealed class SharedCorpusTests
{
    private static readonly Extractor Extractor = new();

    [Test]
    public void The_blank_form_is_blank()
    {
        var record = Extractor.ExtractFile(Existing(Path.Combine(Repository.RealReports, "files", "template_2021_blank.docx")));

        Assert.That(record.Figures.Select(figure => figure.Status), Is.EqualTo(Enumerable.Repeat(FigureStatus.Blank, 200)));
    }

    [TestCase("word")]
    [TestCase("office")]
    [TestCase("pdf")]
    public void Other_files_are_answered_in_time_and_are_no_reports(string name)
    {
        var folder = Path.Combine(Repository.RealReports, "..", name);
        if (!Directory.Exists(folder))
        {
            Assert.Ignore("The real files are not beside this checkout.");
        }

        string[] codes = [ProblemCodes.NoStatutoryTable, ProblemCodes.Corrupt, ProblemCodes.UnsupportedFormat, ProblemCodes.Encrypted, ProblemCodes.Empty, ProblemCodes.Scanned, ProblemCodes.TooLarge];
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var watch = Stopwatch.StartNew();
            var record = Extractor.ExtractFile(file);

            Assert.That(record.Error?.Code, Is.AnyOf(codes), file);
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)), file);
        }
    }

    [Test]
    public void One_document_in_three_formats_holds_the_same()
    {
        string[] names = ["ceshi.doc", "ceshi.wps", "ceshi.docx"];
        var read = names.Select(name => Readers.Shown.Of(File.ReadAllBytes(Existing(Path.Combine(Repository.RealReports, "..", "office", name))))).ToList();

        Assert.That(read[0], Does.Contain("[\n1@0 | 1@1 | 3@2 | 3@3 | 4@4 | @5\n"));
        Assert.That(read, Is.All.EqualTo(read[0]));
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
