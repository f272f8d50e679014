using System.Text;
using Microsoft.Playwright;

namespace ReportExtractor.Browser.Tests.Review;

/// <summary>Whatever a document says, the page shows it as text and runs nothing of it.</summary>
internal sealed class HostileReviewTests
{
    private const string Attack =
        "<script>window.hit=1</script></script><img src=x onerror=window.hit=1><svg onload=window.hit=1>"
        + "<a href=javascript:window.hit=1>x</a><style>*{display:none}</style>{page.title}${window.hit=1}=cmd|'/C calc'!A0\u001b[31m\u202e";

    [Test]
    public async Task Nothing_of_a_document_runs()
    {
        using var folder = new TemporaryFolder();
        var sample = await File.ReadAllTextAsync(Path.Combine(Repository.Samples, "phantom-eighth-number", "source.txt"));
        var attacked = sample.Replace("\n", $"{Attack}\n", StringComparison.Ordinal);
        var text = folder.Write("<img src=x onerror=window.hit=1>.txt", attacked);
        var page = folder.Write("page.html", PageOf("web-page-of-an-agency"));
        ReviewFile.Write(
            folder["review.html"], [ReviewFile.Pack(text, Path.GetFileName(text) + Attack), ReviewFile.Pack(page, "page.html")]);

        await using var review = await OpenedReview.Open(folder["review.html"]);
        await Walk(review.Page);
        await review.OpenReport("page.html");
        await Walk(review.Page);

        Assert.That(await review.Page.TextContentAsync("#view"), Does.Contain("onerror=window.hit=1"));
        Assert.That(await review.Page.EvaluateAsync<string>("() => typeof window.hit"), Is.EqualTo("undefined"));
        const string made = "#view img, #view script, #view a, #view style, #report img, #list img";
        Assert.That(await review.Page.Locator(made).CountAsync(), Is.Zero);
        Assert.That(await review.Page.EvaluateAsync<bool>(@"() => /[\u001b\u202e]/.test(document.body.innerText)"), Is.False);
        Assert.That(review.Complaints, Is.Empty);
        Assert.That(review.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_data_of_the_page_are_letters_and_digits_alone()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("a.txt", Attack);
        ReviewFile.Write(folder["review.html"], [ReviewFile.Pack(text, Attack)]);

        var page = File.ReadAllText(folder["review.html"]);
        Assert.That(page, Does.Contain("id=\"data-report-0\""));
        Assert.That(page, Does.Not.Contain("window.hit"));
        Assert.That(page, Does.Contain("default-src 'none'"));
        Assert.That(page, Does.Not.Contain("unsafe-inline"));
    }

    /// <summary>Opens all that can be opened, with the pointer over it.</summary>
    private static async Task Walk(IPage page)
    {
        for (var i = 0; i < 5; i++)
        {
            await page.Keyboard.PressAsync("n");
        }

        foreach (var part in new[] { "#report .figure >> nth=0", "#view .mark >> nth=0" })
        {
            if (await page.Locator(part).CountAsync() > 0)
            {
                await page.ClickAsync(part);
            }
        }
    }

    /// <summary>A sample page in which every cell shows the attack as text.</summary>
    private static string PageOf(string sample)
    {
        var text = new StringBuilder(File.ReadAllText(Path.Combine(Repository.Samples, sample, "source.html")));
        return text.Replace("</td>", System.Net.WebUtility.HtmlEncode(Attack) + "</td>").ToString();
    }
}
