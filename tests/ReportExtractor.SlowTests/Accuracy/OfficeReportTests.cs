using System.Diagnostics;
using System.Text.Json;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Office;
using ReportExtractor.Records;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>Reports as Word files, web pages and other files of office programs, compared with what they print.</summary>
internal sealed class OfficeReportTests
{
    // No limit by the clock: another process may be using the processor.
    private static readonly Extractor Extractor = new(new ExtractorOptions { Timeout = TimeSpan.FromMinutes(20) });

    private static IEnumerable<string> Layouts => OfficeCatalog.Names;

    [TestCaseSource(nameof(Layouts))]
    public void A_report_without_damages_is_read_whole(string layout)
    {
        foreach (var report in Make(layout, 4243, 60, mostDamages: 0))
        {
            using var truth = JsonDocument.Parse(report.Truth);
            if (IsShownDifferently(truth.RootElement))
            {
                continue;
            }

            var record = Extractor.Extract(new MemoryStream(report.Bytes), report.File);
            var (right, all) = Truths.Count(truth.RootElement, record);

            Assert.That(all, Is.GreaterThan(150));
            Assert.That((right, record.Figures.Count(figure => figure.Status == FigureStatus.Suspect)), Is.EqualTo((all, 0)), report.Truth);
            Assert.That(record.Report!.Agency, Is.EqualTo(truth.RootElement.GetProperty("agency").GetString()), report.File);
        }
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_damaged_report_is_read_without_a_silent_error(string layout)
    {
        var (right, all) = (0, 0);
        foreach (var report in Make(layout, 4244, 60, mostDamages: 5))
        {
            using var truth = JsonDocument.Parse(report.Truth);
            var record = Extractor.Extract(new MemoryStream(report.Bytes), report.File);
            Assert.That(Truths.SilentErrors(truth.RootElement, record), Is.Empty, report.Truth);
            var count = Truths.Count(truth.RootElement, record);
            (right, all) = (right + count.Right, all + count.All);
        }

        Assert.That(right, Is.GreaterThan(all / 2));
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_file_that_breaks_off_never_turns_a_figure_into_another_number(string layout)
    {
        foreach (var report in Make(layout, 4245, 4, mostDamages: 0))
        {
            using var truth = JsonDocument.Parse(report.Truth);
            for (var percent = 1; percent <= 100; percent++)
            {
                var record = Extractor.Extract(new MemoryStream(report.Bytes, 0, report.Bytes.Length * percent / 100), report.File);
                Assert.That(Truths.SilentErrors(truth.RootElement, record), Is.Empty, $"{report.File} cut at {percent}%");
                Assert.That(percent < 100 || Truths.Count(truth.RootElement, record) is var (right, all) && right == all, report.File);
            }
        }
    }

    // The same reports as another program writes them: the same figures in every format.
    [TestCase("doc:MS Word 97", "doc")]
    [TestCase("rtf:Rich Text Format", "rtf")]
    [TestCase("html:HTML (StarWriter):EmbedImages", "html")]
    [TestCase("docx:MS Word 2007 XML", "docx")]
    [TestCase("pdf:writer_pdf_Export", "pdf")]
    public void The_same_report_gives_the_same_figures_in_every_format(string filter, string format)
    {
        using var folder = new TemporaryFolder();
        var style = format == "pdf" ? OfficeStyle.Plain : OfficeStyle.Lossless;
        var reports = Make("docx", 4246, 12, mostDamages: 0, style).ToDictionary(report => Path.GetFileNameWithoutExtension(report.File));
        foreach (var (name, report) in reports)
        {
            File.WriteAllBytes(folder[name + ".docx"], report.Bytes);
        }

        if (!Convert(folder.Path, folder["made"], filter, reports.Keys.Select(name => name + ".docx")))
        {
            Assert.Ignore("LibreOffice is not on this machine.");
        }

        foreach (var (name, report) in reports)
        {
            var twin = Extractor.ExtractFile(folder[$"made/{name}.{format}"]);
            Assert.That(twin.Source.Format, Is.EqualTo(format));
            Assert.That(Figures(twin), Is.EqualTo(Figures(Extractor.Extract(new MemoryStream(report.Bytes), name))), name);
        }
    }

    /// <summary>True if programs show other numbers than the file holds, or cut numbers off: a value may be missed or in doubt.</summary>
    private static bool IsShownDifferently(JsonElement truth) =>
        truth.GetProperty("ambiguous").GetArrayLength() > 0
        || truth.GetProperty("mess").EnumerateArray().Any(mark => mark.GetString() == "office:exact-rows");

    private static IEnumerable<GeneratedReport> Make(
        string layout, int seed, int count, int mostDamages, OfficeStyle style = OfficeStyle.Wild) =>
        Corpus.Create(new CorpusRequest
        {
            Seed = seed,
            Count = count,
            Layouts = [layout],
            Damages = DamageCatalog.Names,
            MostDamages = mostDamages,
            Office = new OfficeRequest(style, []),
        });

    private static IEnumerable<string> Figures(ReportRecord record) =>
        record.Figures.Select(figure => $"{figure.Key}={figure.Value}/{figure.Status}");

    private static bool Convert(string folder, string made, string filter, IEnumerable<string> files)
    {
        var profile = $"-env:UserInstallation=file://{folder}/profile";
        var start = new ProcessStartInfo("soffice", ["--headless", profile, "--convert-to", filter, "--outdir", made, .. files])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
