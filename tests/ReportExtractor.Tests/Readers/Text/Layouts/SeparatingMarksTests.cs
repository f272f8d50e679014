using ReportExtractor.Readers.Text.Layouts;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

public sealed class SeparatingMarksTests
{
    private static string Replaced(params string[] lines) =>
        string.Join('\n', SeparatingMarks.Replace([.. lines.Select((line, i) => new TextLine(line, i + 1))]).Select(line => line.Text));

    private static string Headers(string mark) => string.Join(mark, Enumerable.Repeat("结果维持", 12));

    [TestCase(" - ")]
    [TestCase(" / ")]
    [TestCase(" — ")]
    public void A_mark_between_words_separates_cells(string mark) =>
        Assert.That(Replaced(Headers(mark), $"行政强制{mark}90"), Does.EndWith("\n行政强制 \t 90"));

    [Test]
    public void A_mark_in_cells_means_nothing_to_report() =>
        Assert.That(Replaced(Headers(" | "), "行政强制 | - | 90", "规章 - 3"), Does.EndWith("规章 - 3"));
}
