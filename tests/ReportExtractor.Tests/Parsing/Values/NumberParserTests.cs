using System.Globalization;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Problems;

namespace ReportExtractor.Tests.Parsing.Values;

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
    [TestCase("减少3", "-3")]
    [TestCase("增2", "2")]
    [TestCase("-0", "0")]
    [TestCase("3件", "3")]
    [TestCase("12 项", "12")]
    [TestCase("0.3700", "0.3700")]
    [TestCase("160.5964万元", "160.5964")]
    [TestCase("22（其中修订16件）", "22")]
    [TestCase("57927(含9660件)¹", "57927")]
    [TestCase("12[1]", "12")]
    [TestCase("5笔", "5")]
    [TestCase("3户", "3")]
    [TestCase("217人次含集体", "217")]
    [TestCase("22件，其中修订16件", "22")]
    [TestCase("5\u00A0", "5")]
    [TestCase("99999999999", "99999999999")]
    public void A_number_is_read_as_printed_scale_and_all(string text, string expected)
    {
        var value = NumberParser.Parse(text);

        Assert.That(value.Content, Is.EqualTo(CellContent.Number));
        Assert.That(value.Number.ToString(CultureInfo.InvariantCulture), Is.EqualTo(expected));
        Assert.That(value.Doubt, Is.Null);
    }

    [TestCase("")]
    [TestCase(" \u00A0\u3000\t")]
    [TestCase("\u200B")]
    public void A_cell_of_white_space_is_blank(string text) => Assert.That(NumberParser.Parse(text).Content, Is.EqualTo(CellContent.Blank));

    [TestCase("-")]
    [TestCase("——")]
    [TestCase("/")]
    [TestCase("\\")]
    [TestCase("无")]
    [TestCase("×")]
    [TestCase("N/A")]
    [TestCase("无（本机关无此项）")]
    public void A_nil_mark_is_neither_blank_nor_zero(string text) =>
        Assert.That(NumberParser.Parse(text).Content, Is.EqualTo(CellContent.Nil));

    [TestCase("规章")]
    [TestCase("一")]
    [TestCase("7,7")]
    [TestCase(">10")]
    [TestCase("1.")]
    [TestCase(".5")]
    [TestCase("12 3")]
    [TestCase("1. 5")]
    [TestCase("2019年")]
    [TestCase("1.2.3")]
    [TestCase("OO")]
    [TestCase("\uFFFC")]
    public void Other_text_is_no_number(string text) => Assert.That(NumberParser.Parse(text).Content, Is.EqualTo(CellContent.Other));

    [Test]
    public void A_text_longer_than_any_number_is_no_number() =>
        Assert.That(NumberParser.Parse(new string('1', 1000)).Content, Is.EqualTo(CellContent.Other));

    [TestCase("251000元", "yuan")]
    [TestCase("160.5964万元", "10k-yuan")]
    [TestCase("8", null)]
    public void The_unit_of_an_amount_is_kept(string text, string? unit) => Assert.That(NumberParser.Parse(text).Unit, Is.EqualTo(unit));

    [TestCase("22（其中修订16件）", "其中修订16件")]
    [TestCase("12①", "①")]
    [TestCase("12", null)]
    public void The_remark_behind_a_number_is_kept(string text, string? remark) =>
        Assert.That(NumberParser.Parse(text).Remark, Is.EqualTo(remark));

    [TestCase("O", "0", ReasonCodes.LetterAsDigit)]
    [TestCase("1O", "10", ReasonCodes.LetterAsDigit)]
    [TestCase("〇", "0", ReasonCodes.LetterAsDigit)]
    [TestCase("l2", "12", ReasonCodes.LetterAsDigit)]
    [TestCase("1\uFFFC", "1", ReasonCodes.PictureInCell)]
    [TestCase("100000000000", "100000000000", ReasonCodes.ImplausibleSize)]
    public void A_number_that_may_be_another_is_doubted(string text, string expected, string reason)
    {
        var value = NumberParser.Parse(text);

        Assert.That(value.Number.ToString(CultureInfo.InvariantCulture), Is.EqualTo(expected));
        Assert.That(value.Doubt, Is.EqualTo(reason));
    }

    [TestCase("12", true)]
    [TestCase("１２", true)]
    [TestCase("-12", false)]
    [TestCase("1,200", false)]
    [TestCase("1.2", false)]
    [TestCase("12件", false)]
    public void Digits_alone_can_be_half_of_a_number(string text, bool expected) =>
        Assert.That(NumberParser.Parse(text).DigitsOnly, Is.EqualTo(expected));
}
