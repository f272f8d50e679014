using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Tests.Parsing.Values;

internal sealed class NilMarksTests
{
    [TestCase("-")]
    [TestCase("—")]
    [TestCase("/")]
    [TestCase("\\")]
    [TestCase("×")]
    [TestCase("无")]
    public void A_mark_is_nil_in_a_cell_and_in_a_printed_line(string mark)
    {
        Assert.That(NilMarks.FillCell(mark), Is.True);
        Assert.That(NilMarks.IsPiece(mark), Is.True);
    }

    [TestCase("―")]
    [TestCase("─")]
    [TestCase("___")]
    [TestCase("╳")]
    [TestCase("---")]
    [TestCase("一一")]
    [TestCase("没有")]
    [TestCase("不适用")]
    [TestCase("None")]
    [TestCase("N/A")]
    public void Rules_and_words_are_nil_only_if_they_fill_a_cell(string mark)
    {
        Assert.That(NilMarks.FillCell(mark), Is.True);
        Assert.That(NilMarks.IsPiece(mark), Is.False);
    }

    [TestCase("--")]
    [TestCase("——")]
    [TestCase("－")]
    [TestCase("–")]
    [TestCase("／")]
    [TestCase("+")]
    [TestCase("＋")]
    public void A_dash_of_two_characters_and_a_sign_alone_are_marks_in_a_printed_line(string mark) =>
        Assert.That(NilMarks.IsPiece(mark), Is.True);

    [TestCase("一")]
    [TestCase("0")]
    [TestCase("无效")]
    [TestCase("-5")]
    public void Other_texts_are_not_nil(string text)
    {
        Assert.That(NilMarks.FillCell(text), Is.False);
        Assert.That(NilMarks.IsPiece(text), Is.False);
    }
}
