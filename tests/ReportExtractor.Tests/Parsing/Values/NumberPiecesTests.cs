using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Tests.Parsing.Values;

internal sealed class NumberPiecesTests
{
    [TestCase("0")]
    [TestCase("１２")]
    [TestCase("-3.5")]
    [TestCase("1,234")]
    [TestCase("1,")]
    [TestCase("12.")]
    [TestCase(".5")]
    [TestCase("12万元")]
    [TestCase("3人次")]
    [TestCase("40%")]
    [TestCase("1-")]
    [TestCase("\uFDD0")]
    [TestCase("\uFDD0-5")]
    public void A_piece_may_be_a_number_or_a_part_of_one(string piece) => Assert.That(NumberPieces.Is(piece), Is.True);

    [TestCase("")]
    [TestCase("-")]
    [TestCase("1.")]
    [TestCase("12部")]
    [TestCase("一")]
    [TestCase("1 2")]
    [TestCase("2019年")]
    public void Other_pieces_are_not_numbers(string piece) => Assert.That(NumberPieces.Is(piece), Is.False);

    [TestCase("384", true)]
    [TestCase("-384", true)]
    [TestCase("384.", true)]
    [TestCase("\uFDD0\uFDD0-3", true)]
    [TestCase("\uFDD0", true)]
    [TestCase(".,", false)]
    [TestCase("384元", false)]
    [TestCase("", false)]
    public void A_plain_piece_has_nothing_but_digits_points_and_a_sign(string piece, bool expected) =>
        Assert.That(NumberPieces.IsPlain(piece), Is.EqualTo(expected));

    [TestCase("-", true)]
    [TestCase("＋", true)]
    [TestCase("\uFDD0-", true)]
    [TestCase("—", false)]
    [TestCase("-1", false)]
    [TestCase("", false)]
    public void A_sign_may_be_alone(string piece, bool expected) => Assert.That(NumberPieces.IsSignAlone(piece), Is.EqualTo(expected));
}
