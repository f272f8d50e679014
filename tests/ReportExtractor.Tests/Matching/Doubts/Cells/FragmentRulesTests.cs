using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Cells;

/// <summary>Doubts about a cell on its own. The row beside it is read whole each time.</summary>
internal sealed class FragmentRulesTests
{
    [TestCase("1\uFFFC", "1?", ReasonCodes.PictureInCell)]
    [TestCase("1O", "10?", ReasonCodes.LetterAsDigit)]
    [TestCase("123456789012", "123456789012?", ReasonCodes.ImplausibleSize)]
    [TestCase("92.5", "92.5?", ReasonCodes.CountWithDecimals)]
    [TestCase("-3", "-3?", ReasonCodes.CountNegative)]
    public void A_cell_that_may_hold_another_number_is_suspect(string cell, string shown, string reason)
    {
        var record = Read($"规章\t{cell}\t2\t3\n行政规范性文件\t4\t5\t6");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo($"{shown} 2 3"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("4 5 6"));
        Assert.That(ReasonsOf(record, "article20_1"), Is.EqualTo(new[] { reason }));
    }

    [Test]
    public void A_whole_number_may_be_printed_with_decimals() =>
        Assert.That(RowOf(Read("规章\t5.00\t2\t3"), "article20_1.rules"), Is.EqualTo("5.00 2 3"));

    [TestCase("<td>12<br>3", "123?", ReasonCodes.DigitsOnTwoLines)]
    [TestCase("<td class=h>12", "12?", ReasonCodes.MayBeHidden)]
    public void A_cell_of_a_page_that_may_show_another_number_is_suspect(string cell, string shown, string reason)
    {
        var record = Read(
            "<style>@supports (x:y){.h{display:none}}</style>"
            + $"<table><tr><td>规章{cell}<td>2<td>3<tr><td>行政规范性文件<td>4<td>5<td>6</table>");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo($"{shown} 2 3"));
        Assert.That(ReasonsOf(record, "article20_1"), Is.EqualTo(new[] { reason }));
    }

    [Test]
    public void White_letters_on_a_pattern_leave_the_number_of_the_cell_suspect()
    {
        const string Colours = @"{\colortbl;\red0\green0\blue0;\red255\green255\blue255;}";
        const string Row = @"\trowd\cellx100\cellx200\cellx300\cellx400\pard\intbl "
            + @"\u35268?\u31456?\cell 5{\chshdng5000\cf2 9}\cell 2\cell 3\cell\row";
        var record = new Extractor().ExtractText(@"{\rtf1" + Colours + Row + "}");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("59? 2 3"));
        Assert.That(ReasonsOf(record, "article20_1"), Is.EqualTo(new[] { ReasonCodes.FaintLetters }));
    }

    [Test]
    public void The_last_number_of_a_file_may_be_cut_off()
    {
        var record = ReadToEnd("规章\t1\t2\t3\n行政规范性文件\t4\t5\t6");

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("1 2 3 4 5 6?"));
        Assert.That(ReasonsOf(record, "article20_1"), Is.EqualTo(new[] { ReasonCodes.FileEndsHere }));
    }

    [Test]
    public void A_sum_that_holds_lifts_the_doubt_and_the_reason_stays()
    {
        var record = Read("<table><tr><td>一、本年新收政府信息公开申请数量<td>1<br>2<td>0<td>0<td>0<td>0<td>0<td>12</table>");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("12 0 0 0 0 0 12"));
        Assert.That(ReasonsOf(record, "applications.new.natural_person"), Is.EqualTo(new[] { ReasonCodes.DigitsOnTwoLines }));
    }

    [Test]
    public void Digits_above_each_other_in_a_frame_without_rules_between_its_rows_may_be_one_number()
    {
        var record = Read("""
            ┌────────────────┬──────────────┬──────────────┬──────────────┐
            │ 第二十条       │              │              │              │
            │ 第（一）项     │              │              │              │
            │ 信息           │ 本年制发     │ 本年废止     │ 现行有效     │
            │ 内容           │ 件数         │ 件数         │ 件数         │
            │ 规章           │ 1            │ 2            │ 3            │
            │ 行政规范性文件 │ 4            │ 无           │ 6            │
            │                │              │              │              │
            └────────────────┴──────────────┴──────────────┴──────────────┘
            """);

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("1? 2 3? 4? / 6?"));
        Assert.That(ReasonsOf(record, "article20_1.rules.issued"), Is.EqualTo(new[] { ReasonCodes.DigitsNear }));
        Assert.That(ReasonsOf(record, "article20_1.rules.repealed"), Is.Empty);
    }

    [Test]
    public void Digits_between_the_columns_that_dashes_rule_may_belong_to_either()
    {
        // The program that laid out the second row took a character for wider than it prints.
        var record = Read("""
              ---------------- ------------ ------------ ------------
              信息内容         本年制发件数 本年废止件数 现行有效件数

              规章             1            2            3
              行政规范性文件  4            5            6
              ---------------- ------------ ------------ ------------
            """);

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("1 2 3 4 5? 6?"));
        Assert.That(ReasonsOf(record, "article20_1"), Is.EqualTo(new[] { ReasonCodes.LineMayHaveMoved }));
    }

    [Test]
    public void A_number_merged_over_two_rows_is_suspect()
    {
        var record = Read("<table><tr><td>规章<td rowspan=2>1<td>2<td>3<tr><td>行政规范性文件<td>5<td>6</table>");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1? 2 3"));
        Assert.That(ReasonsOf(record, "article20_1.rules"), Is.EqualTo(new[] { ReasonCodes.MergedRows }));
    }

    [Test]
    public void What_a_cell_adds_to_its_number_is_a_remark_and_no_doubt()
    {
        var record = Read("规章\t22（其中修订16件）\t2\t3");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("22 2 3"));
        Assert.That(ReasonsOf(record, "article20_1.rules.issued"), Is.EqualTo(new[] { ReasonCodes.CellRemark }));
        Assert.That(record.Figures[0].Note, Does.Contain("其中修订16件"));
    }

    [TestCase("约", "1?")]
    [TestCase("", "1")]
    public void A_word_over_a_number_may_be_in_the_row_of_its_headers(string word, string shown)
    {
        var record = Read(
            "<table><tr><td rowspan=2>申请人情况<td colspan=6><td>总计<tr><td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他"
            + $"<td>{word}<tr><td>一、本年新收政府信息公开申请数量<td>0<td>0<td>0<td>0<td>0<td>1<td>1</table>");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("0 0 0 0 0 1 " + shown));
    }
}
