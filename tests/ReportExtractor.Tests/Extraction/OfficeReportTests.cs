using System.Diagnostics;
using System.Text.Json;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Office;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

public sealed class OfficeReportTests
{
    private static readonly Extractor Extractor = new();

    private static IEnumerable<string> Layouts => OfficeCatalog.Names;

    [TestCaseSource(nameof(Layouts))]
    public void A_report_whose_structure_is_whole_is_read_whole(string layout)
    {
        foreach (var report in Make(layout, 4243, 60, mostDamages: 0))
        {
            using var truth = JsonDocument.Parse(report.Truth);
            var record = Extractor.Extract(new MemoryStream(report.Bytes), report.File);
            var (right, all) = Truths.Count(truth.RootElement, record);

            Assert.That((right, record.Figures.Count(figure => figure.Status == FigureStatus.Suspect)), Is.EqualTo((all, 0)), report.Truth);
            Assert.That(record.Report!.Agency, Is.EqualTo(truth.RootElement.GetProperty("agency").GetString()), report.File);
        }
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_damaged_report_is_read_without_a_silent_error(string layout)
    {
        foreach (var report in Make(layout, 4244, 60, mostDamages: 5))
        {
            using var truth = JsonDocument.Parse(report.Truth);
            Assert.That(Truths.SilentErrors(truth.RootElement, Extractor.Extract(new MemoryStream(report.Bytes), report.File)), Is.Empty, report.Truth);
        }
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_file_that_breaks_off_never_turns_a_figure_into_another_number(string layout)
    {
        foreach (var report in Make(layout, 4245, 4, mostDamages: 0))
        {
            using var truth = JsonDocument.Parse(report.Truth);
            for (var percent = 1; percent < 100; percent++)
            {
                var record = Extractor.Extract(new MemoryStream(report.Bytes, 0, report.Bytes.Length * percent / 100), report.File);
                Assert.That(Truths.SilentErrors(truth.RootElement, record), Is.Empty, $"{report.File} cut at {percent}%");
            }
        }
    }

    // What another program makes of the same reports: the same figures in every format.
    [TestCase("doc:MS Word 97", "doc")]
    [TestCase("rtf:Rich Text Format", "rtf")]
    [TestCase("html:HTML (StarWriter):EmbedImages", "html")]
    [TestCase("docx:MS Word 2007 XML", "docx")]
    [TestCase("pdf:writer_pdf_Export", "pdf")]
    public void The_same_report_gives_the_same_figures_in_every_format(string filter, string format)
    {
        var folder = Directory.CreateTempSubdirectory("twins");
        try
        {
            var reports = Make("docx", 4246, 12, mostDamages: 0, format == "pdf" ? OfficeStyle.Plain : OfficeStyle.Lossless).ToDictionary(report => Path.GetFileNameWithoutExtension(report.File));
            foreach (var (name, report) in reports)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, name + ".docx"), report.Bytes);
            }

            var made = Path.Combine(folder.FullName, "made");
            if (!Convert(folder.FullName, made, filter, reports.Keys.Select(name => name + ".docx")))
            {
                Assert.Ignore("LibreOffice is not on this machine.");
            }

            foreach (var (name, report) in reports)
            {
                var twin = Extractor.ExtractFile(Path.Combine(made, $"{name}.{format}"));
                Assert.That(twin.Source.Format, Is.EqualTo(format));
                Assert.That(Figures(twin), Is.EqualTo(Figures(Extractor.Extract(new MemoryStream(report.Bytes), name))), name);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<GeneratedReport> Make(string layout, int seed, int count, int mostDamages, OfficeStyle style = OfficeStyle.Wild) =>
        Corpus.Create(new CorpusRequest { Seed = seed, Count = count, Layouts = [layout], Damages = DamageCatalog.Names, MostDamages = mostDamages, Office = new OfficeRequest(style, []) });

    private static IEnumerable<string> Figures(ReportRecord record) => record.Figures.Select(figure => $"{figure.Key}={figure.Value}/{figure.Status}");

    private static bool Convert(string folder, string made, string filter, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo("soffice") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", filter, "--outdir", made, .. files])
        {
            start.ArgumentList.Add(argument);
        }

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
