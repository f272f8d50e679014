using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Tests.Parsing.Labels;

/// <summary>How similar a text is to a label of the form.</summary>
internal sealed class SimilarityTests
{
    private const string Label = "行政规范性文件";

    [Test]
    public void The_same_text_is_one_and_another_is_zero()
    {
        Assert.That(Similarity.Of(Label, Label), Is.EqualTo(1));
        Assert.That(Similarity.Of("信访举报投诉", Label), Is.Zero);
        Assert.That(Similarity.Of("", Label), Is.Zero);
        Assert.That(Similarity.Of(Label, ""), Is.Zero);
    }

    [TestCase("行政规范性文仵", Description = "a wrong character")]
    [TestCase("行政规范文件", Description = "a character missing inside")]
    [TestCase("政规范性文件", Description = "the first character missing")]
    [TestCase("行政规范性文", Description = "the last character missing")]
    [TestCase("信息内容行政规范性文件", Description = "a header in front")]
    public void A_label_with_one_fault_is_certain_and_not_exact(string text) =>
        Assert.That(Similarity.Of(text, Label), Is.GreaterThanOrEqualTo(Similarity.Certain).And.LessThan(1));

    [TestCase("行政规")]
    [TestCase("性文件")]
    [TestCase("行攻规苑性文仵")]
    public void A_label_with_more_faults_is_not_certain(string text) =>
        Assert.That(Similarity.Of(text, Label), Is.LessThan(Similarity.Certain));

    [Test]
    public void A_lost_end_costs_less_than_a_lost_middle() =>
        Assert.That(Similarity.Of("行政规范性文", Label), Is.GreaterThan(Similarity.Of("行政规性文件", Label)));

    [Test]
    public void More_faults_are_less_similar()
    {
        string[] texts = ["行政规范性文件", "行政规范性文仵", "行政规苑性文仵", "行攻规苑性文仵"];

        Assert.That(texts.Select(text => Similarity.Of(text, Label)), Is.Ordered.Descending);
    }

    [Test]
    public void Only_the_end_of_a_long_text_is_compared() =>
        Assert.That(Similarity.Of(Label + new string('甲', 200), Label), Is.Zero);
}
