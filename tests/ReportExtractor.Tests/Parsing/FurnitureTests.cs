using ReportExtractor.Parsing;

namespace ReportExtractor.Tests.Parsing;

/// <summary>Lines that belong to the page.</summary>
internal sealed class FurnitureTests
{
    [TestCase("- 3 -")]
    [TestCase("— 12 —")]
    [TestCase("第 3 页")]
    [TestCase("第3页/共8页")]
    [TestCase("第三页 共八页")]
    [TestCase("共 8 页 第 3 页")]
    [TestCase("Page 3 of 8")]
    [TestCase("3 / 8")]
    [TestCase("----------")]
    [TestCase("一、总体情况............3")]
    [TestCase("二、主动公开政府信息情况…………(12)")]
    public void Page_numbers_rules_and_contents_are_furniture(string line) => Assert.That(Furniture.Is(line), Is.True);

    [TestCase("3")]
    [TestCase("- 3")]
    [TestCase("-3-5")]
    [TestCase("规章 - 3 -")]
    [TestCase("---")]
    [TestCase("第三条")]
    [TestCase("一、总体情况")]
    [TestCase("规章......")]
    [TestCase("")]
    public void Numbers_labels_and_short_dashes_are_not(string line) => Assert.That(Furniture.Is(line), Is.False);
}
