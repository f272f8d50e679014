using System.Text;

namespace ReportExtractor.CorpusGenerator.Cli;

/// <summary>A corpus on the disk: the reports in <c>files/</c>, their truths in <c>truth.jsonl</c>.</summary>
internal static class CorpusFolder
{
    /// <summary>Writes the reports of a corpus as they are generated.</summary>
    /// <param name="folder">The folder; created if missing.</param>
    /// <param name="reports">The reports.</param>
    public static void Write(string folder, IEnumerable<GeneratedReport> reports)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder, "files"));
        using var truth = new StreamWriter(Path.Combine(folder, "truth.jsonl"), append: false, new UTF8Encoding(false));
        foreach (var report in reports)
        {
            File.WriteAllBytes(Path.Combine(files.FullName, report.File), report.Bytes);
            truth.Write(report.Truth + "\n");
        }
    }
}
