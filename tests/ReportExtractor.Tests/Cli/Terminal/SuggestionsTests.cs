using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Tests.Cli.Terminal;

internal sealed class SuggestionsTests
{
    private static readonly string[] Known = ["extract", "explain", "--output", "--format", "--strict"];

    [TestCase("extrct", "extract")]
    [TestCase("etxract", "extract")]
    [TestCase("exlain", "explain")]
    [TestCase("-output", "--output")]
    [TestCase("--fromat", "--format")]
    [TestCase("--out", "--output")]
    [TestCase("ex", null)]
    [TestCase("report", null)]
    [TestCase("", null)]
    public void The_nearest_word_is_what_was_meant_if_it_is_near(string word, string? meant) =>
        Assert.That(Suggestions.Nearest(word, Known), Is.EqualTo(meant));
}
