using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Tests.Cli.Show;

internal sealed class ExplainCommandTests
{
    [Test]
    public void A_figure_is_explained_with_its_cell_its_label_its_sums_and_its_reasons()
    {
        var run = Explain("phantom-eighth-number", "applications.granted.total");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("applications.granted.total = 11\n"));
        Assert.That(run.Output, Does.Contain("raw text  \"11\"\n"));
        Assert.That(run.Output, Does.Contain("  The words at its cells agree with the label of the row to 100 %.\n"));
        Assert.That(run.Output, Does.Contain("  It is cell 7 of 7 in the form's row.\n"));
        Assert.That(run.Output, Does.Contain("  applications.row-total, granted: holds, 11\n"));
        Assert.That(run.Output, Does.Contain("\n    natural_person 8, business 3, total 11; 4 others are 0\n"));
        Assert.That(run.Output, Does.EndWith("Reasons\n  Nothing speaks against it.\n"));
    }

    [Test]
    public void Readings_that_were_not_taken_have_their_costs_and_what_spoke_against_them()
    {
        var texts = Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Select(Path.GetFileName)
            .Select(sample => Explain(sample!, "applications.new.total").Output).ToList();

        Assert.That(texts, Has.Some.Match(@"\(7\) +cost +verdict").And.Some.Match(" more|a sum would fail"));
    }

    [Test]
    public void A_missing_figure_is_explained_by_what_is_most_like_its_row()
    {
        var run = Explain("table-breaks-off-after-a-blank-line", "applications.carried_out.total");

        Assert.That(run.Output, Does.Contain("status    missing").And.Contain("No row of the document was taken for it."));
    }

    private static CliRun Explain(string sample, string key)
    {
        var file = Directory.GetFiles(Path.Combine(Repository.Root, "samples", sample), "source.*").Single();
        using var text = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CommandHost { Out = text, Error = error, OpenOutput = () => Stream.Null };
        return new CliRun(CommandRunner.Run(["explain", file, key], host), text.ToString(), error.ToString());
    }
}
