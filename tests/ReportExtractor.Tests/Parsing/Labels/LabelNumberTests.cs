using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Tests.Parsing.Labels;

/// <summary>The number that begins a label.</summary>
internal sealed class LabelNumberTests
{
    [TestCase("一、本年新收", NumberStyle.Chinese, 1, 2)]
    [TestCase("四.结转", NumberStyle.Chinese, 4, 2)]
    [TestCase("(七)总计", NumberStyle.Bracketed, 7, 3)]
    [TestCase("8.属于行政查询事项", NumberStyle.Digit, 8, 2)]
    [TestCase("2、重复申请", NumberStyle.Digit, 2, 2)]
    [TestCase("③其他", NumberStyle.Digit, 3, 1)]
    [TestCase("1属于国家秘密", NumberStyle.Digit, 1, 1)]
    public void A_number_is_taken_off_with_its_mark(string text, NumberStyle style, int value, int length)
    {
        Assert.That(LabelNumber.Read(text, out var taken), Is.EqualTo(new LabelNumber(style, value)));
        Assert.That(taken, Is.EqualTo(length));
    }

    [TestCase("规章")]
    [TestCase("一")]
    [TestCase("一般事项")]
    [TestCase("(其他)")]
    [TestCase("12.5")]
    [TestCase("0.重复申请")]
    public void Other_words_and_numbers_begin_no_label(string text)
    {
        Assert.That(LabelNumber.Read(text, out var taken).Style, Is.EqualTo(NumberStyle.None));
        Assert.That(taken, Is.Zero);
    }
}
