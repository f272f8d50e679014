using static ReportExtractor.Tests.Extraction.ReadFigures;
using static ReportExtractor.Tests.Reconstruction.ShownLines;

namespace ReportExtractor.Tests.Reconstruction.Lines;

/// <summary>Where a line is cut that has nothing between its cells.</summary>
internal sealed class GluedCutterTests
{
    [TestCase("规章000行政规范性文件1077", "规章 [000] 行政规范性文件 [1077]")]
    [TestCase("第二十条第（五）项信息内容本年处理决定数量行政许可7", "第二十条第（五）项 信息内容 本年处理决定数量 行政许可 [7]")]
    [TestCase("规章000", "规章 [000]")]
    [TestCase("行政事业性收费12.5万元三、收到和处理政府信息公开申请情况", "行政事业性收费 [12.5万元] 三、收到和处理政府信息公开申请情况")]
    public void Labels_of_the_forms_and_digits_are_cut_apart(string line, string shown) =>
        Assert.That(Show(CutLine(line)), Is.EqualTo(shown));

    [TestCase("1.属于国家秘密00000002.其他法律行政法规禁止公开0000001", "1.属于国家秘密 [0000000] 2.其他法律行政法规禁止公开 [0000001]")]
    [TestCase("1．属于国家秘密000130114２ .其他法律行政法规禁止公开0000000", "1．属于国家秘密 [000130114] ２ . 其他法律行政法规禁止公开 [0000000]")]
    [TestCase("（一）予以公开0000000（二）部分公开0000000", "（一）予以公开 [0000000] （二）部分公开 [0000000]")]
    public void The_number_of_the_next_label_is_not_one_of_the_digits(string line, string shown) =>
        Assert.That(Show(CutLine(line)), Is.EqualTo(shown));

    [TestCase("（二）部分公开（区分处理的，只计这一情形，不计其他情形）0010001")]
    [TestCase("（二）部分公开（区分处理的，只计这一情形0010001")]
    public void A_bracket_that_lost_its_end_hides_no_digits(string row) =>
        Assert.That(Show(CutLine($"（一）予以公开0020002{row}（三）不予公开1.属于国家秘密0000000")), Does.Contain("[0020002]").And.Contain("[0010001]"));

    [TestCase("全年作出行政许可3件。")]
    [TestCase("2021年共办理行政许可1077件，行政处罚56件，均在规定的期限内公开了决定，并且没有当事人提出异议。")]
    public void A_sentence_with_numbers_is_not_glued(string line) => Assert.That(Show(CutLine(line)), Is.EqualTo("prose"));

    [Test]
    public void Numbers_in_front_of_a_caption_are_not_in_the_table_behind_it()
    {
        // 現章 has a wrong character.
        var record = Read(
            "二、主動公開政府信息情況第二十條第（一）項信息內容本年製發仵數本年廢止仵數現行有效件數現章1000行政規範性文件0019"
            + "第二十條第（五）項信息內容本年外理决定數量行政許可0第二十條第（六）項信息內容本年外理决定數量行政處罔0行政強製26"
            + "第二十條第（八）項信息內容本年收費金額（單位：萬元）行政事亚性收費0");

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo(". . . 0 0 19"));
        Assert.That(RowOf(record, "article20_5"), Is.EqualTo("0"));
        Assert.That(RowOf(record, "article20_6"), Is.EqualTo(". 26"));
        Assert.That(UnexpectedRows(record), Has.Some.Contains("1000"));
    }
}
