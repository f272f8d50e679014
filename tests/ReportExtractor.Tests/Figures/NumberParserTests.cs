using System.Globalization;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Tests.Figures;

public sealed class NumberParserTests
{
    [TestCase("0", "0")]
    [TestCase("　１２３ ", "123")]
    [TestCase("1,234", "1234")]
    [TestCase("1，234，567", "1234567")]
    [TestCase("12 345 678", "12345678")]
    [TestCase("1'234", "1234")]
    [TestCase("-417", "-417")]
    [TestCase("－8", "-8")]
    [TestCase("+3", "3")]
    [TestCase("减3", "-3")]
    [TestCase("增2", "2")]
    [TestCase("3件", "3")]
    [TestCase("12 项", "12")]
    [TestCase("0.3700", "0.3700")]
    [TestCase("160.5964万元", "160.5964")]
    [TestCase("22（其中修订16件）", "22")]
    [TestCase("57927(含9660件)¹", "57927")]
    [TestCase("5\u00A0", "5")]
    public void A_number_is_read_as_printed_scale_and_all(string text, string expected)
    {
        var value = NumberParser.Parse(text);

        Assert.That(value.Content, Is.EqualTo(CellContent.Number));
        Assert.That(value.Number.ToString(CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase(" \u00A0\u3000\t")]
    public void A_cell_of_white_space_is_blank(string text) => Assert.That(NumberParser.Parse(text).Content, Is.EqualTo(CellContent.Blank));

    [TestCase("-")]
    [TestCase("——")]
    [TestCase("/")]
    [TestCase("\\")]
    [TestCase("无")]
    [TestCase("×")]
    public void A_nil_mark_is_neither_blank_nor_zero(string text) => Assert.That(NumberParser.Parse(text).Content, Is.EqualTo(CellContent.Nil));

    [TestCase("规章")]
    [TestCase("7,7")]
    [TestCase(">10")]
    [TestCase("1.")]
    [TestCase("12 3")]
    [TestCase("2019年")]
    [TestCase("1.2.3")]
    public void What_is_no_number_is_none(string text) => Assert.That(NumberParser.Parse(text).Content, Is.EqualTo(CellContent.Other));

    [TestCase("251000元", "yuan")]
    [TestCase("160.5964万元", "10k-yuan")]
    [TestCase("8", null)]
    public void Money_says_its_unit(string text, string? unit) => Assert.That(NumberParser.Parse(text).Unit, Is.EqualTo(unit));

    [TestCase("O", "0")]
    [TestCase("1O", "10")]
    [TestCase("〇", "0")]
    [TestCase("l2", "12")]
    public void A_letter_for_a_digit_is_a_doubt(string text, string expected)
    {
        var value = NumberParser.Parse(text);

        Assert.That(value.Number.ToString(CultureInfo.InvariantCulture), Is.EqualTo(expected));
        Assert.That(value.Doubt, Is.Not.Null);
    }
}
