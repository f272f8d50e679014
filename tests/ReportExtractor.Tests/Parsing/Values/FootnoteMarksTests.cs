using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Tests.Parsing.Values;

internal sealed class FootnoteMarksTests
{
    [TestCase("¹", true)]
    [TestCase("[1]", true)]
    [TestCase("*", true)]
    [TestCase("①", false)]
    [TestCase("1", false)]
    [TestCase("[a]", false)]
    public void A_footnote_mark_may_be_alone(string text, bool expected) =>
        Assert.That(FootnoteMarks.Is(text), Is.EqualTo(expected));

    [TestCase("12", 0)]
    [TestCase("12①", 1)]
    [TestCase("12¹²", 2)]
    [TestCase("*", 1)]
    public void Marks_behind_a_number_are_counted(string text, int count) => Assert.That(FootnoteMarks.CountAtEnd(text), Is.EqualTo(count));
}
