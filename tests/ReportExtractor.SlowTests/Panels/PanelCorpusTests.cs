using System.Globalization;
using CsvHelper;
using ReportExtractor.CorpusGenerator.Panels;

namespace ReportExtractor.SlowTests.Panels;

/// <summary>
/// Seven years of a county and its bodies, with a bureau that is renamed: every contradiction that was planted is found and none is
/// invented; figures that a witness decides are confirmed, with the number that was printed, and the others stay in doubt.
/// </summary>
internal sealed class PanelCorpusTests
{
    [TestCase(3)]
    [TestCase(11)]
    public void Every_planted_contradiction_is_found_and_none_is_invented(int seed)
    {
        using var folder = new TemporaryFolder();
        var panel = PanelCorpus.Create(seed, withFaults: true, withGlued: false);
        var (checks, _) = Run(folder, panel);

        var found = checks.Where(check => check["outcome"] == "fail" && check["grade"] != "hint")
            .Select(check => (Path: check["source"], Rule: check["rule"], Scope: ScopeOf(check))).Distinct();

        Assert.That(panel.Faults, Has.Count.GreaterThan(3));
        Assert.That(found, Is.EquivalentTo(panel.Faults.Select(fault => (fault.Path, fault.Rule, fault.Scope))));
    }

    [Test]
    public void A_panel_without_faults_has_none()
    {
        using var folder = new TemporaryFolder();
        var (checks, _) = Run(folder, PanelCorpus.Create(5, withFaults: false, withGlued: true));

        Assert.That(
            checks.Where(check => check["outcome"] == "fail" && check["grade"] != "hint").Select(check => check["message"]), Is.Empty);
        string[] compared =
            ["applications.carry-over", "items.carry-over", "family.at-least-children", "prose.received", "prose.carried-over"];
        Assert.That(
            checks.Where(check => check["outcome"] == "pass").Select(check => check["rule"]).Distinct(),
            Is.SupersetOf(compared));
        Assert.That(
            checks.Where(check => check["rule"] == "applications.carry-over" && check["outcome"] == "pass")
                .Select(check => check["source"]),
            Does.Contain("澜江省/望岳市/health-2021.txt"), "the bureau has another name from 2021 on");
    }

    [TestCase(5, "next-year", "previous-year")]
    [TestCase(8, "next-year")]
    public void Figures_that_a_witness_decides_are_confirmed_as_they_are_printed_and_the_others_stay(int seed, params string[] witnesses)
    {
        using var folder = new TemporaryFolder();
        var panel = PanelCorpus.Create(seed, withFaults: false, withGlued: true);
        var printed = panel.Files.ToDictionary(file => file.Path, file => file.Printed);
        var (_, figures) = Run(folder, panel);

        var confirmed = figures.Where(figure => figure["confirmed_by"].Length > 0).ToList();
        var doubted = figures.Where(figure => figure["status"] == "suspect").ToList();

        Assert.That(witnesses, Is.SubsetOf(confirmed.Select(figure => figure["confirmed_by"])));
        Assert.That(
            confirmed.Where(figure => Number(figure["confirmed_value"]) != printed[figure["source"]].Number(figure["key"]))
                .Select(figure => $"{figure["source"]} {figure["key"]}: {figure["confirmed_value"]}"),
            Is.Empty);
        Assert.That(confirmed.Select(figure => figure["status"]), Has.All.EqualTo("suspect"), "the record is not changed");
        Assert.That(doubted, Has.Count.GreaterThan(confirmed.Count), "a row that no witness tells of stays in doubt");
        TestContext.Out.WriteLine($"{doubted.Count} figures are in doubt, and {confirmed.Count} of them are confirmed.");
    }

    /// <summary>A sentence's scope is its place, which the layout chose.</summary>
    private static string ScopeOf(IDictionary<string, string> check) =>
        check["rule"].StartsWith("prose.", StringComparison.Ordinal) ? "" : check["scope"];

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static (List<IDictionary<string, string>> Checks, List<IDictionary<string, string>> Figures) Run(
        TemporaryFolder folder, GeneratedPanel panel)
    {
        foreach (var file in panel.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[$"reports/{file.Path}"])!);
            File.WriteAllBytes(folder[$"reports/{file.Path}"], file.Bytes);
        }

        File.WriteAllText(folder["regions.csv"], panel.Regions);
        var extract = ProgramRun.Of("extract", folder["reports"], "--output", folder["records.jsonl"], "-q");
        Assert.That(extract.ExitCode, Is.Zero, extract.Error);
        var made = ProgramRun.Of(
        [
            "panel", folder["records.jsonl"], "--output", folder["panel"],
            "--regions", folder["regions.csv"], "--sources", folder["reports"],
        ]);
        Assert.That(made.ExitCode, Is.Zero, made.Error);
        return (Rows(folder["panel/checks.csv"]), Rows(folder["panel/figures.csv"]));
    }

    private static List<IDictionary<string, string>> Rows(string path)
    {
        using var reader = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions());
        var rows = new List<IDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.Headers.ToDictionary(name => name, reader.GetString));
        }

        return rows;
    }
}
