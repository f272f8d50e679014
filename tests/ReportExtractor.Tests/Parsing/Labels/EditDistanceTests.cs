using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Tests.Parsing.Labels;

/// <summary>How many characters of two short texts differ.</summary>
internal sealed class EditDistanceTests
{
    [TestCase("结果维持", "结果维持", 1)]
    [TestCase("结果堆持", "结果维持", 0.75)]
    [TestCase("其结果", "其他结果", 0.75)]
    [TestCase("其结果", "结果维持", 0.25)]
    [TestCase("总计", "其他", 0)]
    [TestCase("", "总计", 0)]
    [TestCase("", "", 1)]
    public void The_likeness_is_the_part_of_the_characters_that_two_texts_share_in_order(string one, string other, double likeness)
    {
        Assert.That(EditDistance.Likeness(one, other), Is.EqualTo(likeness));
        Assert.That(EditDistance.Likeness(other, one), Is.EqualTo(likeness));
    }
}
