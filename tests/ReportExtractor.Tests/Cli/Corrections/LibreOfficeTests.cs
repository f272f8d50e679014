namespace ReportExtractor.Tests.Cli.Corrections;

/// <summary>
/// A workbook that another program wrote anew: <c>saved-by-libreoffice.xlsx</c> is the Chinese workbook of the sample
/// phantom-eighth-number, opened in LibreOffice 7.4, with decisions on three figures, and saved.
/// </summary>
internal sealed class LibreOfficeTests
{
    private static readonly string Workbook =
        Path.Combine(Repository.Root, "tests", "ReportExtractor.Tests", "Spreadsheet", "saved-by-libreoffice.xlsx");

    [Test]
    public void Decisions_in_a_workbook_that_LibreOffice_saved_are_in_the_next_output()
    {
        using var folder = new TemporaryFolder();
        var log = folder["decisions.jsonl"];
        var report = Path.Combine(Repository.Samples, "phantom-eighth-number", "source.txt");

        var taken = CliRun.Of("corrections", "from-xlsx", Workbook, "--output", log);
        var run = CliRun.Of(
            (input, token) => new Extractor().ExtractFile(input.File, input.SourcePath, token),
            ["extract", report, "--output", folder["figures.csv"], "--corrections", log]);

        var rows = File.ReadAllLines(folder["figures.csv"]);
        Assert.That(taken.Error, Is.EqualTo("3 decisions in the workbook, 3 of them new.\n"));
        Assert.That(run.Error, Does.Contain("3 figures corrected or accepted; 0 problems with decisions"));
        Assert.That(
            rows.Single(row => row.Contains(",article20_6.penalties.decisions,")),
            Does.Contain(",366,,corrected,").And.EndWith(",365,read,correct,王芳,2026-11-30T02:14:13Z,扫描件为366。,"));
        Assert.That(rows.Single(row => row.Contains(",applications.new.total,")), Does.Contain(",47,,accepted,"));
        Assert.That(
            rows.Single(row => row.Contains(",applications.carried_in.total,")),
            Does.Contain(",,,corrected,").And.Contain(",李四,").And.EndWith(",'=1+1,"));
    }

    [Test]
    public void Its_decisions_are_taken_once()
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("corrections", "from-xlsx", Workbook, "--output", folder["decisions.jsonl"]);
        var again = CliRun.Of("corrections", "from-xlsx", Workbook, "--output", folder["decisions.jsonl"]);

        Assert.That(again.Error, Is.EqualTo("3 decisions in the workbook, 0 of them new.\n"));
        Assert.That(File.ReadAllLines(folder["decisions.jsonl"]), Has.Length.EqualTo(3));
    }
}
