using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Tests.Parsing.Labels;

internal sealed class LabelStartTests
{
    [TestCase("一、总体情况")]
    [TestCase("（二）规章")]
    [TestCase("二十一、其他")]
    [TestCase("(12) 其他")]
    [TestCase("3.其他")]
    [TestCase("３.其他")]
    [TestCase("（１２）其他")]
    [TestCase(" ④ 其他")]
    public void A_heading_begins_with_a_number_of_its_own(string text) => Assert.That(LabelStart.IsNumbered(text), Is.True);

    [TestCase("规章")]
    [TestCase("3.5")]
    [TestCase("３.５")]
    [TestCase("123、")]
    [TestCase("12 345")]
    public void Words_and_numbers_do_not(string text) => Assert.That(LabelStart.IsNumbered(text), Is.False);

    [TestCase("1.", true)]
    [TestCase(" 12、 ", true)]
    [TestCase("三、", false)]
    [TestCase("1.属于国家秘密", false)]
    public void The_number_of_a_label_may_be_alone(string text, bool expected) =>
        Assert.That(LabelStart.IsNumberAlone(text), Is.EqualTo(expected));
}
