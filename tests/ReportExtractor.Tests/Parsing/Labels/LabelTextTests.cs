using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Tests.Parsing.Labels;

/// <summary>Labels in the form in which they are compared.</summary>
internal sealed class LabelTextTests
{
    [TestCase("规章", "规章")]
    [TestCase(" 行政 规范\n性文件 ", "行政规范性文件")]
    [TestCase("規章", "规章")]
    [TestCase("规(guī)章", "规章")]
    [TestCase("| **规章** |", "规章")]
    [TestCase("规\u200B章：", "规章")]
    [TestCase("３.危及“三安全一稳定”", "危及三安全一稳定")]
    [TestCase("20 规章", "规章")]
    [TestCase("２０ 规章", "规章")]
    [TestCase("11 8.属于行政查询事项", "118属于行政查询事项")]
    [TestCase("１１ ８.属于行政查询事项", "118属于行政查询事项")]
    [TestCase("", "")]
    [TestCase("—", "")]
    public void Blanks_marks_numbers_and_traditional_forms_make_no_difference(string text, string full)
    {
        Assert.That(LabelText.Of(text).Full, Is.EqualTo(full));
        Assert.That(LabelText.Of(text).IsEmpty, Is.EqualTo(full.Length == 0));
    }

    [Test]
    public void Text_in_brackets_is_part_of_the_full_label_and_not_of_its_core()
    {
        var label = LabelText.Of("（二）部分公开（区分处理的，只计这一情形）");

        Assert.That(label.Core, Is.EqualTo("部分公开"));
        Assert.That(label.Full, Is.EqualTo("部分公开区分处理的只计这一情形"));
    }

    [Test]
    public void A_label_that_is_all_in_brackets_is_its_own_core() => Assert.That(LabelText.Of("【规章】").Core, Is.EqualTo("规章"));

    [Test]
    public void Only_the_end_of_a_long_text_is_compared()
    {
        var label = LabelText.Of(new string('甲', 5000) + "规章");

        Assert.That(label.Full, Has.Length.LessThanOrEqualTo(240).And.EndsWith("规章"));
    }
}
