using Microsoft.Playwright;
using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Browser.Tests.Review;

/// <summary>From a report to its corrected output, with the commands and the page as a person uses them.</summary>
internal sealed class ReviewToCorrectionTests
{
    private const string Key = "article20_6.coercion.decisions";

    [Test]
    public async Task What_is_corrected_in_the_page_is_in_the_next_output()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["reports"]);
        File.Copy(Path.Combine(Repository.Samples, "pdf-printed-from-word", "source.pdf"), folder["reports/2021.pdf"]);
        Run("review", folder["reports"], "--output", folder["review.html"]);
        await using (var review = await OpenedReview.Open(folder["review.html"]))
        {
            var page = review.Page;
            await page.FillAsync("#reviewer", "李四");
            await page.ClickAsync($"#report [data-key='{Key}']");
            await page.FillAsync("#correct-value", "77938");
            await page.FillAsync("#why", "=1+1");
            await page.ClickAsync("#inspector [data-decide=correct]");
            var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#export"));
            await download.SaveAsAsync(folder["decisions.jsonl"]);
            Assert.That(review.Complaints, Is.Empty);
        }

        var summary = Run("extract", folder["reports"], "--output", folder["figures.csv"], "--corrections", folder["decisions.jsonl"]);

        var rows = await File.ReadAllLinesAsync(folder["figures.csv"]);
        var row = rows.Single(line => line.Contains($",{Key},", StringComparison.Ordinal));
        Assert.That(summary, Does.Contain("1 figure corrected or accepted; 0 problems with decisions"));
        Assert.That(row, Does.Contain(",77938,").And.Contain(",corrected,").And.Contain(",77939,").And.Contain("李四"));
    }

    /// <summary>Runs a command, and returns what it said.</summary>
    private static string Run(params string[] args)
    {
        using var said = new StringWriter();
        var exitCode = CommandRunner.Run(args, new CommandHost { Out = said, Error = said, OpenOutput = () => Stream.Null });
        Assert.That(exitCode, Is.Zero, said.ToString());
        return said.ToString();
    }
}
