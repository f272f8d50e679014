using ReportExtractor.Parsing;

namespace ReportExtractor.Tests.Parsing;

internal sealed class PageNumbersTests
{
    [TestCase("- 3 -")]
    [TestCase("— 12 —")]
    [TestCase("第 3 页")]
    [TestCase("第 3 页 共 8 页")]
    [TestCase("3 / 8")]
    [TestCase("  ~3~ ")]
    public void A_number_with_marks_or_words_around_it_is_a_page_number(string line)
    {
        Assert.That(PageNumbers.IsLine(line), Is.True);
        Assert.That(PageNumbers.IsLineAtEdge(line), Is.True);
    }

    [TestCase("第三页")]
    [TestCase("共 8 页 第 3 页")]
    [TestCase("Page 3 of 8")]
    [TestCase("- ３ -")]
    public void In_a_text_of_unknown_origin_more_forms_count(string line)
    {
        Assert.That(PageNumbers.IsLine(line), Is.True);
        Assert.That(PageNumbers.IsLineAtEdge(line), Is.False);
    }

    [Test]
    public void At_the_edge_of_a_page_dashes_may_be_of_any_length()
    {
        Assert.That(PageNumbers.IsLineAtEdge("———— 3 ————"), Is.True);
        Assert.That(PageNumbers.IsLine("———— 3 ————"), Is.False);
    }

    [TestCase("3")]
    [TestCase("- 3")]
    [TestCase("第三十条")]
    [TestCase("12345 / 8")]
    public void Other_lines_are_not(string line)
    {
        Assert.That(PageNumbers.IsLine(line), Is.False);
        Assert.That(PageNumbers.IsLineAtEdge(line), Is.False);
    }
}
