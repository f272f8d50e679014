namespace ReportExtractor.Browser.Tests.Review;

/// <summary>The page fits wide and narrow windows, in both languages. Its pictures are kept with the results, to be looked at.</summary>
internal sealed class ReviewPictureTests
{
    [Test]
    public async Task The_page_fits_its_window([Values(1280, 400)] int width, [Values("en", "zh")] string language)
    {
        using var folder = new TemporaryFolder();
        string[] samples = ["sums-wrong-in-the-source", "pdf-printed-from-word", "word-97-binary", "phantom-eighth-number", "empty-file"];
        ReviewFile.Write(folder["review.html"], samples.Select(ReviewFile.PackSample), language);

        await using var review = await OpenedReview.Open(folder["review.html"], width);
        await review.KeepPicture($"list-{width}-{language}");
        foreach (var sample in samples)
        {
            if (width < 900)
            {
                await review.Page.ClickAsync(".tabs [data-tab=reports]");
            }

            await review.OpenReport(sample);
            await review.Page.Keyboard.PressAsync("n");
            await review.KeepPicture($"{sample}-{width}-{language}");
            if (width < 900)
            {
                await review.Page.ClickAsync(".tabs [data-tab=source]");
                await review.KeepPicture($"{sample}-source-{width}-{language}");
            }

            var overflow = await review.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");
            Assert.That(overflow, Is.LessThanOrEqualTo(0), sample);
        }

        Assert.That(review.Complaints, Is.Empty);
    }
}
