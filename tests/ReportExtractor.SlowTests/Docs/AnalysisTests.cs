using System.Diagnostics;
using System.Text.RegularExpressions;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Formats;

namespace ReportExtractor.SlowTests.Docs;

/// <summary>The snippets of <c>docs/analysis.md</c> are run, where their program is installed, on the samples.</summary>
internal sealed partial class AnalysisTests
{
    private const string Fees = "article20_8.fees.amount";
    private const string New = "applications.new.total";

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "analysis.md"));

    private static readonly IReadOnlyList<ReportRecord> Records =
    [
        .. Directory.GetFiles(Repository.Samples, "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new Extractor().ExtractFile(file, Path.GetRelativePath(Repository.Samples, file))),
    ];

    private TemporaryFolder _folder = null!;

    [OneTimeSetUp]
    public void WriteTable()
    {
        _folder = new TemporaryFolder();
        using var stream = File.Create(_folder["by-report.csv"]);
        using var writer = RecordWriters.Create(OutputFormat.CsvWide, stream);
        foreach (var record in Records)
        {
            writer.Write(record);
        }

        writer.Complete();
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_snippet_for_r_gives_what_the_records_give() =>
        AssertGives(RunSnippet("r", "snippet.R", ["Rscript", "-e", "1"], file => ["Rscript", "--vanilla", file]));

    [Test]
    public void The_snippet_for_pandas_gives_what_the_records_give()
    {
        // A machine may have several interpreters, and pandas in one of them.
        string[][] probes = [["python3", "-c", "import pandas"], ["/usr/bin/python3", "-c", "import pandas"]];
        var probe = Array.Find(probes, CanRun) ?? probes[0];

        AssertGives(RunSnippet("python", "snippet.py", probe, file => [probe[0], file]));
    }

    [Test]
    public void The_snippet_for_duckdb_gives_what_the_records_give() =>
        AssertGives(RunSnippet(
            "sql", "snippet.sql", ["duckdb", "--version"], file => ["duckdb", "-list", "-noheader", "-init", "/dev/null", "-f", file]));

    private string RunSnippet(string language, string name, string[] probe, Func<string, string[]> command)
    {
        if (!CanRun(probe))
        {
            Assert.Ignore($"'{string.Join(' ', probe)}' can't be run here: the snippet is not tested.");
        }

        File.WriteAllText(_folder[name], Snippets().Matches(Page).Single(match => match.Groups[1].Value == language).Groups[2].Value);
        var (exitCode, output) = Run(command(name));
        Assert.That(exitCode, Is.Zero, output);
        return output;
    }

    private static void AssertGives(string output)
    {
        var sound = Records.Where(record => record.Error is null && record.Figures.All(figure =>
            figure.Sums != SumsVerdict.Contradicted && figure.Status is not (FigureStatus.Suspect or FigureStatus.Missing))).ToList();
        var applications = sound.Sum(record => record.Figures.Single(figure => figure.Key == New).Value ?? 0);
        var fees = sound.SelectMany(record => record.Figures).Where(figure => figure.Key == Fees)
            .Sum(figure => figure.Unit switch
            {
                "yuan" => figure.Value ?? 0,
                "10k-yuan" => (figure.Value ?? 0) * 10_000,
                _ => 0,
            });

        Assert.That(sound, Has.Count.InRange(1, Records.Count - 1));
        Assert.That(output, Does.Contain($"{sound.Count} of {Records.Count} reports are sound"));
        Assert.That(output, Does.Match($@"applications: {applications:0}\b"));
        Assert.That(output, Does.Match($@"fees in yuan: {fees:0}\b"));
    }

    private bool CanRun(string[] command)
    {
        try
        {
            return Run(command).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private (int ExitCode, string Output) Run(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = _folder["."],
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippets();
}
