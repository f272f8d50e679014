using ReportExtractor.Explaining;
using ReportExtractor.Review.Output;
using ReportExtractor.Review.Packing;
using ReportExtractor.Review.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Browser.Tests.Review;

/// <summary>Writes review pages of reports.</summary>
internal static class ReviewFile
{
    private static readonly Extractor Extractor = new();
    private static readonly ReportPacker Packer = new(OfficialTemplates.All, ExtractorOptions.Default.Timeout);

    /// <summary>A report as the page holds it.</summary>
    /// <param name="file">The report's file.</param>
    /// <param name="name">The path in its record.</param>
    public static PackedReport Pack(string file, string name)
    {
        var trace = new ExtractionTrace();
        var record = Extractor.ExtractFile(file, name, trace, CancellationToken.None);
        return Packer.Pack(ReviewRecord.Of(record), trace.Document, SourceState.NotRead, CancellationToken.None);
    }

    /// <summary>A sample as the page holds it.</summary>
    /// <param name="sample">The sample's folder.</param>
    public static PackedReport PackSample(string sample)
    {
        var file = Directory.GetFiles(Path.Combine(Repository.Samples, sample), "source.*").Single();
        return Pack(file, $"{sample}/{Path.GetFileName(file)}");
    }

    /// <summary>Writes a page.</summary>
    /// <param name="path">Where to write.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="language">The language of the page.</param>
    public static void Write(string path, IEnumerable<PackedReport> reports, string language = "en")
    {
        using var stream = File.Create(path);
        var page = new ReviewPageWriter(stream, PageTexts.Load(language));
        foreach (var report in reports)
        {
            page.Write(report);
        }

        page.Complete(OfficialTemplates.All);
    }
}
