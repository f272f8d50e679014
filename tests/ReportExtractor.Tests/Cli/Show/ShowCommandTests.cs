using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;

namespace ReportExtractor.Tests.Cli.Show;

internal sealed class ShowCommandTests
{
    private static string Sample(string name) => Directory.GetFiles(Path.Combine(Repository.Root, "samples", name), "source.*").Single();

    [TestCase("sums-wrong-in-the-source")]
    [TestCase("own-form-latin")]
    [TestCase("mixed-forms-single-other-row")]
    public void A_report_is_shown_as_its_form_prints_it(string sample)
    {
        var template = Path.Combine(Repository.Root, "samples", sample, "template.json");
        var run = Run(["show", Sample(sample), .. File.Exists(template) ? new[] { "--template", template } : []]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output.Split('\n').Where(line => !line.Contains('/')).Select(TextWidth.Of), Is.All.LessThanOrEqualTo(80));
        ApprovedText.Compare(
            run.Output,
            Path.Combine(Repository.Root, "tests/ReportExtractor.Tests/Cli/Show/Approved", $"{sample}.approved.txt"),
            "lay it beside the sample.");
    }

    [Test]
    public void A_file_alone_is_shown() =>
        Assert.That(
            Run([Sample("sums-wrong-in-the-source")]).Output, Is.EqualTo(Run(["show", Sample("sums-wrong-in-the-source")]).Output));

    [Test]
    public void What_the_reader_saw_is_shown_before_it_is_matched()
    {
        var run = Run(["show", Sample("html-table-in-markdown"), "--raw"]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("[table with rows, columns and merged cells; line ").And.Contain("[自然").And.Contain("[总计]"));
    }

    [Test]
    public void A_file_that_can_not_be_read_says_why()
    {
        var run = Run(["show", Sample("only-a-link-no-table")]);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("no-statutory-table: "));
    }

    [TestCase("auto", true, true)]
    [TestCase("auto", false, false)]
    [TestCase("always", false, true)]
    [TestCase("never", true, false)]
    public void There_are_colours_on_a_terminal_or_if_they_are_wanted(string choice, bool isTerminal, bool colourful)
    {
        var run = Run(["show", Sample("sums-wrong-in-the-source"), "--color", choice], new Display(isTerminal, 80));

        Assert.That(run.Output.Contains("\u001b[31m", StringComparison.Ordinal), Is.EqualTo(colourful));
    }

    [Test]
    public void Text_of_the_document_can_not_reach_the_terminal()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Sample("sums-wrong-in-the-source")).Replace("政府信息", "政府信息\u009b2J\u202E", StringComparison.Ordinal);
        var file = folder.Write("a.txt", text);

        foreach (var option in new[] { "--color=never", "--raw" })
        {
            var run = Run(["show", file, option], new Display(true, 80));
            var foreign = option == "--raw" ? run.Output.Replace("\u001b[2m", "").Replace("\u001b[0m", "") : run.Output;
            Assert.That(foreign.Where(c => char.IsControl(c) && c != '\n'), Is.Empty);
            Assert.That(foreign, Does.Not.Contain("\u202E"));
        }
    }

    private static CliRun Run(string[] args, Display? display = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CommandHost { Out = text, Error = error, OpenOutput = () => Stream.Null, Display = display ?? Display.None };
        return new CliRun(CommandRunner.Run(args, host), text.ToString(), error.ToString());
    }
}
