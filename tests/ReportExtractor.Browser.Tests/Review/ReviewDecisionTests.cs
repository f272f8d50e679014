using System.Text.Json;
using Microsoft.Playwright;

namespace ReportExtractor.Browser.Tests.Review;

/// <summary>Decisions on figures: taken, kept, exported and imported.</summary>
internal sealed class ReviewDecisionTests
{
    private const string Sample = "pdf-printed-from-word";
    private const string Key = "article20_6.coercion.decisions";

    private readonly TemporaryFolder _folder = new();
    private OpenedReview _review = null!;

    private IPage Page => _review.Page;

    [SetUp]
    public async Task OpenPage()
    {
        ReviewFile.Write(_folder["review.html"], [ReviewFile.PackSample(Sample)]);
        _review = await OpenedReview.Open(_folder["review.html"]);
        await Page.FillAsync("#reviewer", "Li Hua");
    }

    [TearDown]
    public async Task ClosePage()
    {
        await _review.DisposeAsync();
        Assert.That(_review.Complaints, Is.Empty);
    }

    [OneTimeTearDown]
    public void DeletePage() => _folder.Dispose();

    [Test]
    public async Task A_correction_is_exported_as_one_line()
    {
        await Correct("77938.50", "the scan shows it");

        var lines = await Export();
        var decision = JsonElement.Parse(lines.Single());
        Assert.That(decision.EnumerateObject().Select(member => member.Name), Is.EqualTo(
            new[] { "schema", "sha256", "source", "key", "seen", "decision", "value", "by", "at", "why" }));
        Assert.Multiple(() =>
        {
            Assert.That(decision.GetProperty("schema").GetString(), Is.EqualTo("report-extractor.decision/1"));
            Assert.That(decision.GetProperty("sha256").GetString(), Does.Match("^[0-9a-f]{64}$"));
            Assert.That(decision.GetProperty("source").GetString(), Is.EqualTo($"{Sample}/source.pdf"));
            Assert.That(decision.GetProperty("key").GetString(), Is.EqualTo(Key));
            Assert.That(decision.GetProperty("seen").GetProperty("value").GetRawText(), Is.EqualTo("77939"));
            Assert.That(decision.GetProperty("seen").GetProperty("status").GetString(), Is.EqualTo("read"));
            Assert.That(decision.GetProperty("seen").GetProperty("raw").ValueKind, Is.EqualTo(JsonValueKind.String));
            Assert.That(decision.GetProperty("decision").GetString(), Is.EqualTo("correct"));
            Assert.That(decision.GetProperty("value").GetRawText(), Is.EqualTo("77938.50"));
            Assert.That(decision.GetProperty("by").GetString(), Is.EqualTo("Li Hua"));
            Assert.That(decision.GetProperty("at").GetString(), Does.Match("^[0-9]{4}-[0-9-]{5}T[0-9:]{8}Z$"));
            Assert.That(decision.GetProperty("why").GetString(), Is.EqualTo("the scan shows it"));
        });
        await Expect($"#report [data-key='{Key}'] .number").ToHaveTextAsync("77938.50");
    }

    [Test]
    public async Task An_empty_value_says_that_there_is_no_number()
    {
        await Correct("", "");

        Assert.That(JsonElement.Parse((await Export()).Single()).GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Figures_are_accepted_and_commented_on_by_keys()
    {
        await Page.ClickAsync($"#report [data-key='{Key}']");
        await Page.Keyboard.PressAsync("a");
        await Page.ClickAsync("#report [data-key='applications.granted.total']");
        await Page.Keyboard.PressAsync("m");
        await Page.Keyboard.TypeAsync("asked the agency");
        await Page.ClickAsync("#inspector [data-decide=comment]");

        var lines = (await Export()).Select(line => JsonElement.Parse(line)).ToList();
        Assert.That(lines.Select(line => line.GetProperty("decision").GetString()), Is.EqualTo(new[] { "accept", "comment" }));
        Assert.That(lines.Select(line => line.TryGetProperty("value", out _)), Is.All.False);
    }

    [Test]
    public async Task A_comment_leaves_a_correction_as_it_is()
    {
        await Correct("5", "");
        await Page.FillAsync("#why", "asked the agency");
        await Page.ClickAsync("#inspector [data-decide=comment]");

        var lines = (await Export()).Select(line => JsonElement.Parse(line)).ToList();
        Assert.That(lines.Select(line => line.GetProperty("decision").GetString()), Is.EqualTo(new[] { "correct", "comment" }));
        await Expect($"#report [data-key='{Key}'] .number").ToHaveTextAsync("5");
    }

    [Test]
    public async Task A_decision_is_kept_by_the_browser_and_can_be_removed()
    {
        await Correct("5", "");
        await Page.ReloadAsync();
        await Expect($"#report [data-key='{Key}'] .number").ToHaveTextAsync("5");
        await Expect("#rows .decided").ToHaveCountAsync(1);

        await Page.ClickAsync($"#report [data-key='{Key}']");
        await Page.ClickAsync("#undo");
        await Expect($"#report [data-key='{Key}'] .number").ToHaveTextAsync("77939");
        await Page.ReloadAsync();
        await Expect($"#report [data-key='{Key}'] .number").ToHaveTextAsync("77939");
    }

    [Test]
    public async Task Exported_decisions_are_imported_in_another_browser()
    {
        await Correct("5", "");
        var lines = await Export();
        await _review.DisposeAsync();
        _review = await OpenedReview.Open(_folder["review.html"]);
        await Expect($"#report [data-key='{Key}'] .number").ToHaveTextAsync("77939");

        await File.WriteAllLinesAsync(_folder["decisions.jsonl"], lines.Append("no decision"));
        await Page.SetInputFilesAsync("#import-file", _folder["decisions.jsonl"]);

        await Expect($"#report [data-key='{Key}'] .number").ToHaveTextAsync("5");
        await Expect("#notice").ToContainTextAsync("Line 2 is not a decision");
    }

    [Test]
    public async Task A_decision_needs_a_name_and_a_number()
    {
        await Correct("twelve", "");
        await Expect("#notice").ToContainTextAsync("must be a number");
        await Page.FillAsync("#reviewer", "");
        await Correct("12", "");
        await Expect("#notice").ToContainTextAsync("Enter your name");
        await Expect("#rows .decided").ToHaveCountAsync(0);
    }

    private ILocatorAssertions Expect(string selector) => Assertions.Expect(Page.Locator(selector));

    private async Task Correct(string value, string why)
    {
        await Page.ClickAsync($"#report [data-key='{Key}']");
        await Page.FillAsync("#correct-value", value);
        await Page.FillAsync("#why", why);
        await Page.ClickAsync("#inspector [data-decide=correct]");
    }

    private async Task<string[]> Export()
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.ClickAsync("#export"));
        Assert.That(download.SuggestedFilename, Is.EqualTo("decisions.jsonl"));
        return await File.ReadAllLinesAsync((await download.PathAsync())!);
    }
}
