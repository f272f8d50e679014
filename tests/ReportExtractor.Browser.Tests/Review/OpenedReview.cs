using Microsoft.Playwright;

namespace ReportExtractor.Browser.Tests.Review;

/// <summary>A review page, opened in the browser of the machine. Whatever the console says, and whatever is fetched, is kept.</summary>
internal sealed class OpenedReview : IAsyncDisposable
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly IPlaywright _driver;
    private readonly IBrowser _browser;

    private OpenedReview(IPlaywright driver, IBrowser browser, IPage page)
    {
        (_driver, _browser, Page) = (driver, browser, page);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the console said.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The addresses that were fetched.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Opens a page. Without a browser, the test is skipped.</summary>
    /// <param name="file">The page's file.</param>
    /// <param name="width">The width of the window.</param>
    public static async Task<OpenedReview> Open(string file, int width = 1280)
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Programs.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        if (program is null)
        {
            Assert.Ignore("No Chromium is on this machine: the review page can't be opened.");
        }

        var driver = await Playwright.CreateAsync();
        string[] arguments = ["--no-sandbox", "--disable-dev-shm-usage"];
        var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = arguments });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, AcceptDownloads = true });
        var opened = new OpenedReview(driver, browser, page);
        await page.GotoAsync("file://" + file);
        await page.Locator("body[data-ready]").WaitForAsync();
        return opened;
    }

    /// <summary>Opens the report of the list whose path has a text.</summary>
    /// <param name="text">The text.</param>
    public async Task OpenReport(string text)
    {
        await Page.FillAsync("#search", text);
        await Page.ClickAsync(".row");
        await Page.Locator("#report .head .path", new() { HasText = text }).WaitForAsync();
    }

    /// <summary>Keeps a picture of the page with the results of the tests.</summary>
    /// <param name="name">The picture's name.</param>
    public async Task KeepPicture(string name)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "review-pictures", name + ".png");
        await Page.ScreenshotAsync(new() { Path = path });
        TestContext.AddTestAttachment(path);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _driver.Dispose();
    }
}
