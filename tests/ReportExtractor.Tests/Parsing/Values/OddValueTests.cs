using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Tests.Parsing.Values;

public sealed class OddValueTests
{
    [TestCase("约60")]
    [TestCase("≤342")]
    [TestCase("981%")]
    [TestCase("981..")]
    [TestCase("263-5")]
    [TestCase("60?")]
    [TestCase("4+677=")]
    [TestCase("342、61")]
    [TestCase("342年")]
    [TestCase("其中165")]
    [TestCase("632,2")]
    [TestCase("12余")]
    [TestCase("20号")]
    public void Digits_with_marks_stand_in_the_place_of_a_number(string text)
    {
        Assert.That(NumberParser.Parse(text).Content, Is.EqualTo(CellContent.Other));
        Assert.That(OddValue.Is(text), Is.True);
    }

    [TestCase("1.")]
    [TestCase("(1)")]
    [TestCase("2、")]
    [TestCase("12)")]
    [TestCase("2024年")]
    [TestCase("2024-01-05")]
    [TestCase("2023—2024")]
    [TestCase("第20条")]
    [TestCase("规章3")]
    [TestCase("——")]
    public void Numbers_of_labels_dates_and_words_do_not(string text) => Assert.That(OddValue.Is(text), Is.False);
}
