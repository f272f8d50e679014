using Microsoft.Playwright;

namespace ReportExtractor.Browser.Tests.Review;

/// <summary>What a person does with the review page: find a report, see figures in their source, and go from doubt to doubt.</summary>
internal sealed class ReviewPageTests
{
    private const string Pdf = "pdf-printed-from-word";
    private const string Text = "phantom-eighth-number";
    private const string Word = "word-tracked-changes-and-hidden-text";
    private const string WrongSums = "sums-wrong-in-the-source";
    private const string Unread = "empty-file";

    private readonly TemporaryFolder _folder = new();
    private OpenedReview _review = null!;

    private IPage Page => _review.Page;

    [OneTimeSetUp]
    public void WritePage() =>
        ReviewFile.Write(_folder["review.html"], new[] { Unread, Pdf, Text, WrongSums, Word }.Select(ReviewFile.PackSample));

    [OneTimeTearDown]
    public void DeletePage() => _folder.Dispose();

    [SetUp]
    public async Task OpenPage() => _review = await OpenedReview.Open(_folder["review.html"]);

    [TearDown]
    public async Task ClosePage()
    {
        await _review.DisposeAsync();
        Assert.That(_review.Complaints, Is.Empty);
    }

    [Test]
    public async Task The_list_is_searched_and_filtered()
    {
        await Expect("#rows .row").ToHaveCountAsync(5);

        await Page.FillAsync("#search", "PHANTOM number");
        await Expect("#rows .row").ToHaveCountAsync(1);
        await Expect("#rows .row .path").ToHaveTextAsync($"{Text}/source.txt");

        await Page.FillAsync("#search", "");
        await Page.CheckAsync("#filters input[value=unread]");
        await Expect("#rows .row .path").ToHaveTextAsync($"{Unread}/source.txt");

        await Page.CheckAsync("#filters input[value=unclaimed]");
        await Expect("#rows .row").ToHaveCountAsync(2);
        await Expect("#found").ToContainTextAsync("2 of 5");
    }

    [Test]
    public async Task A_report_that_could_not_be_read_is_behind_the_others()
    {
        await Expect("#rows .row .path >> nth=4").ToHaveTextAsync($"{Unread}/source.txt");
        await Expect("#position").ToHaveTextAsync("Report 1 of 5");
        await Expect("#report .head .path").ToContainTextAsync(Pdf);
        for (var i = 1; i < 5; i++)
        {
            await Page.Keyboard.PressAsync("j");
            await Expect("#position").ToHaveTextAsync($"Report {i + 1} of 5");
        }

        await Expect("#report .head .path").ToContainTextAsync(Unread);
    }

    [Test]
    public async Task A_figure_that_is_clicked_is_lit_on_its_page()
    {
        await _review.OpenReport(Pdf);
        await Page.ClickAsync("#report [data-key='article20_6.coercion.decisions']");

        await Expect("#view .lit").ToHaveCountAsync(1);
        await Expect("#view .lit").ToHaveAttributeAsync("data-key", "article20_6.coercion.decisions");
        await Expect("#view .lit").ToBeInViewportAsync();
        await Expect("#inspector").ToContainTextAsync("article20_6.coercion.decisions");
        Assert.That(Digits.Of(await LettersInLitBox()), Is.EqualTo("77939"));
        await _review.KeepPicture("figure-on-its-page");
    }

    [Test]
    public async Task A_number_that_is_clicked_on_the_page_shows_its_figure()
    {
        await _review.OpenReport(Pdf);
        await Page.ClickAsync("#view [data-key='applications.granted.total']");

        await Expect("#report .selected").ToHaveAttributeAsync("data-key", "applications.granted.total");
        await Expect("#report .selected").ToBeInViewportAsync();
        await Expect("#report .selected .number").ToHaveTextAsync("17");
    }

    [Test]
    public async Task A_figure_of_a_text_is_lit_in_its_line()
    {
        await _review.OpenReport(WrongSums);
        await Page.ClickAsync("#report [data-key='applications.new.total']");

        var number = await Page.TextContentAsync("#report .selected .number");
        await Expect("#view .text-line .lit").ToHaveTextAsync(number!);
        await Expect("#view .text-line .lit").ToBeInViewportAsync();
    }

    [Test]
    public async Task A_figure_of_a_word_file_is_lit_in_its_table()
    {
        await _review.OpenReport(Word);
        await Page.ClickAsync("#report [data-key='applications.new.total']");

        var number = await Page.TextContentAsync("#report .selected .number");
        await Expect("#view td.lit").ToContainTextAsync(number!);
        await Page.ClickAsync("#view [data-key='applications.carried_in.total']");
        await Expect("#report .selected").ToHaveAttributeAsync("data-key", "applications.carried_in.total");
    }

    [Test]
    public async Task A_number_that_no_figure_holds_is_lit()
    {
        await _review.OpenReport(Text);

        await Expect("#view .unclaimed").ToHaveCountAsync(2);
        await Page.ClickAsync("#report [data-unclaimed='1']");
        await Expect("#view .lit").ToHaveTextAsync("7");
        await Page.ClickAsync("#view .unclaimed >> nth=0");
        await Expect("#report .selected").ToHaveAttributeAsync("data-unclaimed", "0");
    }

    [Test]
    public async Task Keys_step_from_doubt_to_doubt_and_from_report_to_report()
    {
        await Page.Keyboard.PressAsync("n");
        await Expect("#inspector").ToBeVisibleAsync();
        var first = await Page.TextContentAsync("#inspector h3");
        await Page.Keyboard.PressAsync("n");
        await Expect("#inspector h3").Not.ToHaveTextAsync(first!);
        await Page.Keyboard.PressAsync("p");
        await Expect("#inspector h3").ToHaveTextAsync(first!);

        await Page.Keyboard.PressAsync("Escape");
        var report = await Page.TextContentAsync("#position");
        await Page.Keyboard.PressAsync("j");
        await Expect("#position").Not.ToHaveTextAsync(report!);
        await Page.Keyboard.PressAsync("k");
        await Expect("#position").ToHaveTextAsync(report!);

        await Page.Keyboard.PressAsync("?");
        await Expect("#help").ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect("#help").ToBeHiddenAsync();
    }

    [Test]
    public async Task The_arrow_keys_move_in_the_form()
    {
        await _review.OpenReport(Pdf);
        await Page.ClickAsync("#report [data-key='applications.granted.other']");
        await Page.Keyboard.PressAsync("ArrowRight");

        await Expect("#report .selected").ToHaveAttributeAsync("data-key", "applications.granted.total");
        await Page.Keyboard.PressAsync("ArrowUp");
        await Expect("#report .selected").ToHaveAttributeAsync("data-key", "applications.carried_in.total");
    }

    [Test]
    public async Task A_failed_sum_says_its_numbers()
    {
        await _review.OpenReport(WrongSums);

        await Page.ClickAsync("#report .problems [data-go] >> nth=0");
        await Expect("#inspector .checks .fail").Not.ToHaveCountAsync(0);
        await Expect("#inspector .checks .fail >> nth=0").ToContainTextAsync("≠");
        await Expect("#report .selected").ToHaveClassAsync(new System.Text.RegularExpressions.Regex("sums-contradicted"));
    }

    private ILocatorAssertions Expect(string selector) => Microsoft.Playwright.Assertions.Expect(Page.Locator(selector));

    /// <summary>The characters whose middle is in the lit box.</summary>
    private async Task<string> LettersInLitBox() => await Page.EvaluateAsync<string>(
        """
        () => {
          const box = document.querySelector('#view .lit').getBoundingClientRect();
          const isIn = (x, y) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
          const matrix = (text) => text.getScreenCTM();
          return [...document.querySelectorAll('#view svg text')].flatMap((text) => [...text.textContent].filter((_, i) => {
            const place = text.getExtentOfChar(i);
            const at = new DOMPoint(place.x + place.width / 2, place.y + place.height / 2).matrixTransform(matrix(text));
            return isIn(at.x, at.y);
          })).join('');
        }
        """);
}
