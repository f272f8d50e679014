using Microsoft.Playwright;
using ReportExtractor.Review.Packing;

namespace ReportExtractor.Browser.Tests.Review;

/// <summary>A page of a thousand reports opens at once, and steps at once. What counts is the processor time of the page.</summary>
[NonParallelizable]
internal sealed class ReviewSizeTests
{
    private const int Reports = 1000;
    private const int Steps = 20;

    /// <summary>Rounds of steps: the least time counts, since other work of the machine makes a page slower, never faster.</summary>
    private const int Rounds = 3;

    private const long MostBytes = 60_000_000;
    private static readonly TimeSpan ToOpen = TimeSpan.FromSeconds(2);
    private const int PastedLines = 5000;
    private static readonly TimeSpan ToSearch = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ToStep = TimeSpan.FromMilliseconds(100);

    private static readonly string[] Samples =
    [
        "pdf-printed-from-word", "pdf-printed-from-a-browser", "pdf-tables-without-rules", "word-97-binary", "web-page-of-an-agency",
        "pdftotext-layout-aligned-columns",
    ];

    [Test]
    public async Task A_thousand_reports_open_and_step_at_once()
    {
        using var folder = new TemporaryFolder();
        PackedReport[] packed = [.. Samples.Select(ReviewFile.PackSample)];
        ReviewFile.Write(folder["review.html"], Enumerable.Range(0, Reports).Select(i => packed[i % packed.Length]));
        Assert.That(new FileInfo(folder["review.html"]).Length, Is.LessThan(MostBytes));

        await using var review = await OpenedReview.Open(folder["review.html"]);
        var session = await review.Page.Context.NewCDPSessionAsync(review.Page);
        await session.SendAsync("Performance.enable", new Dictionary<string, object> { ["timeDomain"] = "threadTicks" });
        await review.Page.ReloadAsync();
        await review.Page.Locator("body[data-ready]").WaitForAsync();
        var opened = await BusyTime(session);
        var stepped = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = await BusyTime(session);
            for (var i = 0; i < Steps; i++)
            {
                await review.Page.Keyboard.PressAsync("j");
                await Assertions.Expect(review.Page.Locator("#position")).ToHaveTextAsync($"Report {(round * Steps) + i + 2} of {Reports}");
            }

            stepped = TimeSpan.FromTicks(Math.Min(stepped.Ticks, ((await BusyTime(session) - before) / Steps).Ticks));
        }

        var beforeSearch = await BusyTime(session);
        await review.Page.FillAsync("#search", string.Concat(Enumerable.Repeat("pdf source ", PastedLines)));
        await Assertions.Expect(review.Page.Locator("#found")).ToContainTextAsync($" of {Reports}");
        await Assertions.Expect(review.Page.Locator("#rows .row").First).ToContainTextAsync("pdf");
        var found = await BusyTime(session) - beforeSearch;
        var bytes = new FileInfo(folder["review.html"]).Length;
        await TestContext.Out.WriteLineAsync($"{bytes} bytes, opened in {opened}, a step in {stepped}, a long search in {found}");
        Assert.That(opened, Is.LessThan(ToOpen));
        Assert.That(stepped, Is.LessThan(ToStep));
        Assert.That(found, Is.LessThan(ToSearch));
        Assert.That(await review.Page.Locator("#rows .row").CountAsync(), Is.LessThan(50));
    }

    private static async Task<TimeSpan> BusyTime(ICDPSession session)
    {
        var metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray();
        var busy = metrics.Single(metric => metric.GetProperty("name").GetString() == "TaskDuration");
        return TimeSpan.FromSeconds(busy.GetProperty("value").GetDouble());
    }
}
