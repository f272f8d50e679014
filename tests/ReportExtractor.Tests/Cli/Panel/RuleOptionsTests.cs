using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Formats;

namespace ReportExtractor.Tests.Cli.Panel;

/// <summary>The options of <c>panel</c> that are about rules, as users give them.</summary>
internal sealed class RuleOptionsTests
{
    private static readonly CompositeFormat Format = CompositeFormat.Parse(
        "石泉县水务局{0}年政府信息公开工作年度报告\n一、总体情况\n全年收到政府信息公开申请{1}件。\n"
        + "| 一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n| 二、上年结转政府信息公开申请数量 | {2} | 0 | 0 | 0 | 0 | 0 | {2} |\n"
        + "| （七）总计 | {3} | 0 | 0 | 0 | 0 | 0 | {3} |\n"
        + "| 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n\n五、存在的主要问题及改进情况\n");

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Write()
    {
        _folder = new TemporaryFolder();
        _folder.Write("reports/2021.txt", Text(2021, 5, 0));
        _folder.Write("reports/2022.txt", Text(2022, 9, 3));
        using var stream = File.Create(_folder["records.jsonl"]);
        using var writer = RecordWriters.Create(OutputFormat.JsonLines, stream);
        foreach (var name in new[] { "2021.txt", "2022.txt" })
        {
            writer.Write(new Extractor().ExtractFile(_folder[$"reports/{name}"]));
        }

        writer.Complete();
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Text_is_looked_at_if_the_sources_are_given()
    {
        Assert.That(FailuresOf(), Has.None.Contains(",prose.received,").And.Some.Contains(",applications.carry-over,"));
        Assert.That(FailuresOf("--sources", _folder["reports"]), Has.Some.Contains(",prose.received,").And.Some.Contains("2022.txt"));
    }

    [Test]
    public void A_source_with_other_bytes_is_not_looked_at()
    {
        _folder.Write("reports/2022.txt", Text(2022, 8, 3));
        var run = Run("--sources", _folder["reports"]);

        Assert.That(run.Error, Does.Contain("  1 are not in the folder of --sources, or are other files there"));
    }

    [Test]
    public void A_rule_is_skipped_and_one_that_does_not_exist_is_told()
    {
        Assert.That(FailuresOf("--skip-rule", "applications.carry-over"), Has.None.Contains(",applications.carry-over,"));

        var run = Run("--skip-rule", "applications.carryover");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("--skip-rule must be the code of a rule, not 'applications.carryover'"));
        Assert.That(run.Error, Does.Contain("prose.received"));
    }

    [Test]
    public void A_folder_of_sources_that_does_not_exist_is_told()
    {
        var run = Run("--sources", _folder["elsewhere"]);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo(
            (2, $"report-extractor: --sources must be a folder, and '{_folder["elsewhere"]}' is not one.\n")));
    }

    [Test]
    public void Outcomes_are_written_for_ci_services()
    {
        Run("--sources", _folder["reports"], "--junit", _folder["rules.xml"]);
        var first = File.ReadAllBytes(_folder["rules.xml"]);
        Run("--sources", _folder["reports"], "--junit", _folder["rules.xml"]);

        var suite = XDocument.Load(_folder["rules.xml"]).Root!.Element("testsuite")!;
        var failures = suite.Elements("testcase").Where(test => test.Element("failure") is not null).ToList();
        Assert.That((int)suite.Attribute("tests")!, Is.EqualTo(suite.Elements("testcase").Count()));
        Assert.That((int)suite.Attribute("failures")!, Is.EqualTo(failures.Count));
        Assert.That(failures.Select(test => (string)test.Attribute("name")!), Does.Contain("applications.carry-over [total]"));
        Assert.That(
            failures.Select(test => (string)test.Element("failure")!.Attribute("message")!),
            Has.Some.Contains("Here it is 3 against 1 in '2021.txt'"));
        Assert.That(File.ReadAllBytes(_folder["rules.xml"]), Is.EqualTo(first));
        Assert.That(File.Exists(_folder["rules.xml.part"]), Is.False);
    }

    private static string Text(int year, int told, int carriedIn) =>
        string.Format(CultureInfo.InvariantCulture, Format, year, told, carriedIn, 5 + carriedIn - 1);

    private CliRun Run(params string[] options) => CliRun.Of(["panel", _folder["records.jsonl"], "--output", _folder["panel"], .. options]);

    private string[] FailuresOf(params string[] options)
    {
        var run = Run(options);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return [.. File.ReadLines(_folder["panel/checks.csv"]).Where(line => line.Contains(",fail,", StringComparison.Ordinal))];
    }
}
