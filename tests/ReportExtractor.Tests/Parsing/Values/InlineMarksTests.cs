using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Tests.Parsing.Values;

public sealed class InlineMarksTests
{
    [TestCase("**12**", 12, null)]
    [TestCase("***12***", 12, null)]
    [TestCase("`12`", 12, null)]
    [TestCase("$12$", 12, null)]
    [TestCase("$\\mathbf{12}$", 12, null)]
    [TestCase("\\textbf{12}", 12, null)]
    [TestCase("[12](#fn1)", 12, null)]
    [TestCase("[[12]{.underline}]{.mark}", 12, null)]
    [TestCase("<u>12</u>", 12, null)]
    [TestCase("&nbsp;12<br>", 12, null)]
    [TestCase("'12", 12, null)]
    [TestCase("\\12", 12, null)]
    [TestCase("“12”", 12, null)]
    [TestCase("12^1^", 12, "¹")]
    [TestCase("**１２**", 12, null)]
    [TestCase("１２^１^", 12, "¹")]
    [TestCase("12^1", 12, "¹")]
    [TestCase("$12^{1}$", 12, "¹")]
    [TestCase("12$^{[1]}$", 12, "¹")]
    [TestCase("12\\textsuperscript{1}", 12, "¹")]
    [TestCase("12<sup>1</sup>", 12, "¹")]
    public void Marks_that_nobody_sees_are_no_part_of_the_number(string text, int number, string? remark)
    {
        var value = InlineMarks.Parse(text)!.Value;

        Assert.That(value.Content, Is.EqualTo(CellContent.Number));
        Assert.That(value.Number, Is.EqualTo(number));
        Assert.That(value.Remark, Is.EqualTo(remark));
    }

    [TestCase("~~8~~ 131")]
    [TestCase("[8]{.strikeout}131")]
    [TestCase("[131]{.strikeout}")]
    [TestCase("[8]{.deletion author=\"x\"}")]
    [TestCase("<span style=\"display:none\">131</span>")]
    [TestCase("<s>131</s>")]
    [TestCase("\\st{8}131")]
    [TestCase("*规章*")]
    public void Struck_and_hidden_digits_are_no_number(string text) => Assert.That(InlineMarks.Parse(text), Is.Null);

    [Test]
    public void A_mark_in_place_of_a_number_may_be_bold() =>
        Assert.That(InlineMarks.Parse("**—**")!.Value.Content, Is.EqualTo(CellContent.Nil));
}
