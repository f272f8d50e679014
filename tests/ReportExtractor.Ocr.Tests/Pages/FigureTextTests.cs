using ReportExtractor.Ocr.Pages;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Tests.Pages;

[TestFixture]
internal sealed class FigureTextTests
{
    [TestCase("12", "12", PdfLetterFlaw.None)]
    [TestCase("12", "17", PdfLetterFlaw.Disagreed)]
    [TestCase("1", "/", PdfLetterFlaw.NilByOne)]
    [TestCase("-8", "8", PdfLetterFlaw.Disagreed)]
    [TestCase("1,234", "1234", PdfLetterFlaw.Unsure)]
    [TestCase("——", "-", PdfLetterFlaw.None)]
    [TestCase("", "3", PdfLetterFlaw.Disagreed)]
    [TestCase("O", "0", PdfLetterFlaw.None)]
    [TestCase("1o", "10", PdfLetterFlaw.None)]
    [TestCase("○", "0", PdfLetterFlaw.None)]
    [TestCase("O", "6", PdfLetterFlaw.Disagreed)]
    public void Two_witnesses_agree_only_on_the_same_text(string first, string second, PdfLetterFlaw doubt)
    {
        Assert.That(Text(first).DoubtAgainst(Text(second)), Is.EqualTo(doubt));
        Assert.That(Text(second).DoubtAgainst(Text(first)), Is.EqualTo(doubt));
    }

    [TestCase("0", true)]
    [TestCase("0.5", true)]
    [TestCase("0.", false)]
    [TestCase("12,", false)]
    [TestCase("-", false)]
    public void A_point_at_the_end_makes_no_number(string text, bool isNumber) => Assert.That(Text(text).IsNumber, Is.EqualTo(isNumber));

    private static FigureText Text(string text) => FigureText.Of(text.Select(c => c.ToString()), 1);
}
