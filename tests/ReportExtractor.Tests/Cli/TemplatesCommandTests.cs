using System.Text.Json;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Cli;

internal sealed class TemplatesCommandTests
{
    [Test]
    public void The_code_book_in_the_documents_is_the_one_that_is_printed()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "codebook.md")).ReplaceLineEndings("\n");

        Assert.That(
            CliRun.Of("templates", "--format", "markdown").Output,
            Is.EqualTo(page),
            "To renew it: report-extractor templates --format markdown > docs/codebook.md");
    }

    [Test]
    public void Every_figure_of_the_official_forms_has_its_labels_in_chinese_and_in_english()
    {
        using var json = JsonDocument.Parse(CliRun.Of("templates", "--format", "json").Output);
        var figures = json.RootElement.EnumerateArray().ToList();

        Assert.That(
            figures.Select(figure => figure.GetProperty("key").GetString()),
            Is.EqualTo(OfficialTemplates.All.SelectMany(form => form.Figures).Select(figure => figure.Key)));
        string[] labels = ["tableLabel", "tableEnglish", "rowLabel", "rowEnglish", "columnLabel", "columnEnglish"];
        Assert.That(figures.SelectMany(figure => labels.Select(label => figure.GetProperty(label).GetString())), Has.All.Not.Null);
    }

    [Test]
    public void Units_and_sums_are_told()
    {
        var rows = CliRun.Of("templates", "--format", "csv").Output.Split("\r\n");

        Assert.That(rows[0].TrimStart('\uFEFF'), Does.StartWith("form,key,table,").And.EndWith(",kind,unit,sums"));
        Assert.That(rows, Has.One.Match("^ogi-2021,article20_8\\.fees\\.amount,.*,money,yuan or 10k-yuan,$"));
        Assert.That(rows.Single(row => row.StartsWith("ogi-2021,applications.new.total,", StringComparison.Ordinal)), Does.EndWith(
            ",count,,applications.balance applications.row-total"));
    }

    [Test]
    public void Without_a_format_the_forms_are_listed()
    {
        Assert.That(CliRun.Of("templates").Output, Does.StartWith("ogi-2019  198 figures in 7 tables\nogi-2021  200 figures"));
    }

    [Test]
    public void Another_format_is_refused()
    {
        var run = CliRun.Of("templates", "--format", "pdf");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "report-extractor: --format must be json, csv or markdown, not 'pdf'.\n")));
    }
}
