using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Labels;

/// <summary>Doubts about labels that have the form's words and mean something else.</summary>
internal sealed class LabelMeaningRulesTests
{
    [TestCase("不予行政许可")]
    [TestCase("非行政许可")]
    [TestCase("撤销行政许可")]
    [TestCase("行政许可听证")]
    [TestCase("行政许可执行申请")]
    public void A_label_with_words_that_change_it_is_suspect(string label)
    {
        var record = new Extractor().ExtractText($"信息内容\t本年处理决定数量\n{label}\t85\n");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("85?"));
        Assert.That(ReasonsOf(record, "article20_5"), Does.Contain(ReasonCodes.LabelSaysMore));
    }

    [TestCase("非行政强　制", "105?")]
    [TestCase("行政强　制", "105")]
    public void A_label_on_a_line_above_its_numbers_may_have_wide_blanks(string label, string shown)
    {
        var record = new Extractor().ExtractText($"第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n7\n{label}\n105\n");

        Assert.That(RowOf(record, "article20_6.coercion"), Is.EqualTo(shown));
    }

    [TestCase("行政处", "罚复议", "105?")]
    [TestCase("行政处罚", "复议", "105?")]
    [TestCase("行政处", "罚", "105")]
    public void A_label_that_is_broken_above_its_number_may_say_more(string start, string end, string shown)
    {
        var record = new Extractor().ExtractText(
            $"第二十条第（六）项\n信息内容\n本年处理决定数量\n{start}\n{end}\n105\n行政强制\n7\n第二十条第（八）项\n");

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo(shown));
        Assert.That(RowOf(record, "article20_6.coercion"), Is.EqualTo("7"));
    }

    [TestCase("业性收费申请", true)]
    [TestCase("业性收费", false)]
    public void A_label_that_goes_on_below_with_words_that_change_it_is_suspect(string end, bool isSuspect)
    {
        var record = new Extractor().ExtractText(
            $"第二十条第（八）项\n信息内容\t上一年项目数量\t本年增/减\n行政事\t7\t0\n{end}\t\t\n第二十条第（九）项\n");

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo(isSuspect ? "7? 0?" : "7 0"));
        Assert.That(ReasonsOf(record, "article20_8").Contains(ReasonCodes.LabelSaysMore), Is.EqualTo(isSuspect));
    }

    [TestCase("性收费复议", true)]
    [TestCase("性收费", false)]
    [TestCase("性收费项目", false)]
    public void The_last_line_of_a_broken_label_with_words_that_change_it_is_suspect(string end, bool isSuspect)
    {
        var record = new Extractor().ExtractText(
            $"第二十条第（八）项\t\n信息内容\t本年收费金额（单位：万元）\n行政事业\t\n{end}\t5205.8\n");

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo(isSuspect ? "5205.8?" : "5205.8"));
        Assert.That(ReasonsOf(record, "article20_8").Contains(ReasonCodes.LabelSaysMore), Is.EqualTo(isSuspect));
    }

    [TestCase("行政许可事项")]
    [TestCase("行政许可数量")]
    [TestCase("其中：行政许可")]
    [TestCase("行政许可（件）")]
    public void A_label_with_words_of_counting_is_read(string label)
    {
        var record = new Extractor().ExtractText($"信息内容\t本年处理决定数量\n{label}\t85\n");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("85"));
    }

    [TestCase("2.申请人逾期未按收费通知要求缴纳费用、政机关不再处理其政府信息公开申请")]
    [TestCase("7 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请")]
    public void A_label_with_a_lost_character_or_a_stray_digit_says_no_more(string label)
    {
        var record = new Extractor().ExtractText($"（六）其他处理\n{label}\t1\t0\t0\t0\t0\t0\t1\n");

        Assert.That(ReasonsOf(record, "applications.other_fee_unpaid"), Does.Not.Contain(ReasonCodes.LabelSaysMore));
        Assert.That(RowOf(record, "applications.other_fee_unpaid"), Does.StartWith("1"));
    }

    [TestCase("不予行\t\t\n政处罚", "7? 0? 3?")]
    [TestCase("行政\t\t\n处罚", "7 0 3")]
    public void A_label_that_is_broken_into_the_row_above_may_say_more(string label, string shown)
    {
        var record = new Extractor().ExtractText(
            $"第二十条第（六）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n{label}\t7\t0\t3\n行政强制\t0\t0\t0\n第二十条第（八）项\n");

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo(shown));
    }

    [Test]
    public void The_name_of_a_group_between_the_lines_of_a_label_says_no_more()
    {
        var record = Read("""
            （五）不   2.重复申请                    0         0         0         0         0         0         0
                       1.申请人无正当理由逾期不
                       补正、行政机关不再处理其      0         0         0         0         0         0         0
            （六）其   政府信息公开申请
             他处理    3.其他                        0         0         0         0         0         0         0
            """);

        Assert.That(RowOf(record, "applications.other_no_correction"), Is.EqualTo("0 0 0 0 0 0 0"));
    }

    [TestCase("第二十条第（五）项（2024年度）", "85")]
    [TestCase("第二十条第（五）项（2022年度）", "85?")]
    [TestCase("2022年度主动公开政府信息情况", "85?")]
    public void A_caption_of_another_year_puts_its_table_in_doubt(string caption, string shown)
    {
        var record = new Extractor().ExtractText(
            $"某县水务局2024年政府信息公开工作年度报告\n{caption}\n信息内容\t本年处理决定数量\n行政许可\t85\n");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo(shown));
    }

    [TestCase("行政许可\n执行申请", true)]
    [TestCase("行政许可\n（件）", false)]
    public void A_label_over_its_cells_may_say_more_on_its_last_line(string label, bool isSuspect)
    {
        var record = new Extractor().ExtractText($"信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n{label}\n1\n0\n27\n");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo(isSuspect ? "1? 0? 27?" : "1 0 27"));
        Assert.That(ReasonsOf(record, "article20_5").Contains(ReasonCodes.LabelSaysMore), Is.EqualTo(isSuspect));
    }

    [TestCase("不予行政事", "1? 0?")]
    [TestCase("行政事", "1 0")]
    public void A_label_may_say_more_on_its_first_line_and_end_below_its_cells(string upper, string shown)
    {
        var record = new Extractor().ExtractText(
            "                                 第二十条第（八）项\n"
            + "          信息内容            上一年项目数量                 本年增/减\n"
            + $"  {upper}\n"
            + "                                    1                            0\n"
            + "  业性收费\n");

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo(shown));
    }
}
