using System.ComponentModel;
using System.Diagnostics;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.PdfPig.Tests.Cases;

/// <summary>Reports with known figures, generated as Word packages and printed by LibreOffice in any way that a page can be set.</summary>
internal static class OfficePrints
{
    private const int Count = 12;
    private const int Seed = 4301;

    /// <summary>PdfPig gives no lines through digits (docs/pdf-engines.md): reports with struck numbers differ by what they are.</summary>
    private const string Struck = "office:printed-changes";

    /// <summary>Prints them.</summary>
    /// <param name="folder">A folder to work in.</param>
    /// <returns>The prints; null if LibreOffice is not on this machine.</returns>
    public static IReadOnlyList<PdfCase>? Print(string folder)
    {
        var request = new CorpusRequest
        {
            Seed = Seed,
            Count = Count,
            Layouts = ["docx"],
            Damages = [],
            MostDamages = 0,
            Office = new OfficeRequest(OfficeStyle.Print, []),
        };
        var files = new List<string>();
        foreach (var report in Corpus.Create(request).Where(report => !report.Truth.Contains(Struck, StringComparison.Ordinal)))
        {
            files.Add(Path.Combine(folder, report.File));
            File.WriteAllBytes(files[^1], report.Bytes);
        }

        return Convert(folder, files)
            ? [.. files.Select(file => Path.ChangeExtension(file, ".pdf"))
                .Select(file => new PdfCase(Path.GetFileName(file), File.ReadAllBytes(file)))]
            : null;
    }

    private static bool Convert(string folder, List<string> files)
    {
        var profile = $"-env:UserInstallation=file://{folder}/profile";
        string[] arguments = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, .. files];
        try
        {
            var start = new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
