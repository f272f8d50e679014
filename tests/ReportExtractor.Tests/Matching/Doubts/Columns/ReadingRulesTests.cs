using ReportExtractor.Problems;
using ReportExtractor.Tests.Extraction;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Columns;

/// <summary>Doubts about the reading of a row, where its cells allow several.</summary>
internal sealed class ReadingRulesTests
{
    private const string New = "一、本年新收政府信息公开申请数量";
    private const string CarriedIn = "二、上年结转政府信息公开申请数量";
    private const string Total = "（七）总计";
    private const string CarriedOut = "四、结转下年度继续办理";

    [Test]
    public void Digits_that_can_be_split_in_too_many_ways_are_suspect()
    {
        var record = Read("第二十条第（八）项信息内容上一年项目数量本年增/减行政事业性收费698-23第二十条第（九）项信息内容采购项目数量采购总金额政府集中采购05");

        Assert.That(RowOf(record, "article20_8"), Is.EqualTo("698? -23?"));
        Assert.That(ReasonsOf(record, "article20_8"), Is.EqualTo(new[] { ReasonCodes.TooManyReadings }));
        Assert.That(RowOf(record, "article20_9"), Is.EqualTo("0 5"));
    }

    [Test]
    public void Two_numbers_for_three_columns_are_suspect()
    {
        // Judged by the number of characters in front of it, 174 is above the 0 and the 5 of the other row.
        var record = Read("信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0   174\n行政规范性文件 0 5 0");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("0? 174? ."));
        Assert.That(ReasonsOf(record, "article20_1.rules.repealed"), Is.EqualTo(new[] { ReasonCodes.SeveralReadings }));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("0 5 0"));
    }

    [Test]
    public void A_total_alone_may_be_in_either_of_two_columns_if_no_row_is_sure()
    {
        var record = Read($"{New}\t\t\t\t\t\t\t\t7\t\n{CarriedIn}\t\t\t\t\t\t\t\t0\t");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("- - - - - - 7?"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("- - - - - - 0?"));
        Assert.That(ReasonsOf(record, "applications"), Is.EqualTo(new[] { ReasonCodes.SeveralReadings }));
    }

    [Test]
    public void Numbers_with_an_empty_total_may_have_slipped_to_where_their_sum_holds()
    {
        var record = Read("""
            ||||自然人|法人或其他组织|||||总计|
            |||||商业企业|科研机构|社会公益组织|法律服务机构|其他||
            |一、本年新收政府信息公开申请数量|||2|1|无|无|无|无||
            |二、上年结转政府信息公开申请数量|||0|0|0|0|0|0|0|
            """);

        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("0 0 0 0 0 0 0"));
        Assert.That(RowOf(record, "applications.new"), Does.StartWith("2? 1? / /"));
    }

    [Test]
    public void A_column_left_out_of_a_grid_without_headers_is_put_nowhere()
    {
        // The sums along the rows fail wherever the gap is. Those down the columns hold, as all rows slipped alike.
        var page = new FormPage();
        page.Applications.RemoveRange(0, 3);
        foreach (var row in page.Applications)
        {
            row.RemoveAll(cell => cell.Key?.EndsWith(".research", StringComparison.Ordinal) == true);
        }

        var record = page.Read();

        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1? 2? 4? 5? 6? 21? ."));
        Assert.That(ReasonsOf(record, "applications.carried_in"), Does.Contain(ReasonCodes.NoReadingFits));
        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1000 1001 1002"));
        page.AssertNothingSilent(record);
    }

    [TestCase(0)]
    [TestCase(7)]
    [TestCase(13)]
    public void A_cell_left_out_of_the_reviews_leaves_the_row_suspect(int cell)
    {
        var page = new FormPage();
        page.Review[3].RemoveAt(cell);

        var record = page.Read();

        Assert.That(RowOf(record, "review_litigation.litigation_after_review"), Does.EndWith(" 45? ."));
        Assert.That(ReasonsOf(record, "review_litigation"), Does.Contain(ReasonCodes.NoReadingFits));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1 2 3 4 5 6 21"));
        page.AssertNothingSilent(record);
    }

    [Test]
    public void A_number_too_many_is_suspect_if_only_the_sum_along_the_row_shows_which_one()
    {
        var record = Read($"{New}\t1\t2\t0\t0\t0\t0\t3\t9\n{CarriedIn}\t1\t0\t0\t0\t0\t0\t1");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("1? 2? 0 0 0 0? 3?"));
        Assert.That(ReasonsOf(record, "applications.new"), Is.EqualTo(new[] { ReasonCodes.NumberTooMany }));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1 0 0 0 0 0 1"));
    }

    [Test]
    public void A_number_too_many_does_not_replace_a_wrong_total()
    {
        // The file ends behind the number of the next label; the total is 8 where 2 would be right.
        var record = ReadToEnd("（二）部分公开\n5\n2\n0\n0\n0\n0\n7\n（三）不予公开\n1.属于国家秘密\n0\n2\n0\n0\n0\n0\n8\n2\n");

        Assert.That(RowOf(record, "applications.partly_granted"), Is.EqualTo("5 2 0 0 0 0 7"));
        Assert.That(RowOf(record, "applications.denied_state_secret"), Does.Match("^0\\? 2\\?.* \\d+\\?$"));
        Assert.That(ReasonsOf(record, "applications.denied_state_secret"), Does.Contain(ReasonCodes.NumberTooMany));
    }

    [Test]
    public void The_sums_of_other_rows_choose_between_readings()
    {
        var record = Read($"{New} 5 3 1 0 1 0 10 7\n{CarriedIn} 1 0 0 0 0 0 1\n{Total} 6 3 1 0 1 0 11\n{CarriedOut} 0 0 0 0 0 0 0");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("5 3 1 0 1 0 10"));
        Assert.That(ReasonsOf(record, "applications.new"), Is.EqualTo(new[] { ReasonCodes.ChosenBySums }));
    }

    [Test]
    public void A_reading_that_only_the_sum_along_the_row_supports_is_suspect()
    {
        // The totals of the table contradict each other, so that no sum down a column can decide.
        var record = Read(
            PrintedLine.Of(New, "4 2 _ _ _ _ 6") + PrintedLine.Of(CarriedIn, "3 _ 1 _ _ _ 4")
            + PrintedLine.Of(Total, "1 0 _ _ _ _ 1") + PrintedLine.Of(CarriedOut, "1 0 _ _ _ _ 1"));

        Assert.That(RowOf(record, "applications.new"), Does.Match("^4\\?.* 6\\?$"));
        Assert.That(ReasonsOf(record, "applications.new.total"), Does.Contain(ReasonCodes.OnlyRowSum));
    }

    [Test]
    public void A_sum_that_holds_with_a_total_that_may_be_empty_confirms_nothing()
    {
        // The totals were left empty: 1 and 0 of the last row are its first cells.
        var record = Read("""
              ---------------------- --- --- -------- -------- -------- -------- -------- ---- ----
              一、本年新收政府信息公         0        0        0        0        0        0
              二、上年结转政府信息公         1        0        0        0        0        1
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("- 0 0 0 0 0 0?"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("- 1? 0 0 0 0? 1?"));
        Assert.That(ReasonsOf(record, "applications.carried_in.business"), Is.EqualTo(new[] { ReasonCodes.NoSumConfirms }));
    }

    [Test]
    public void The_last_part_of_a_sum_is_no_total()
    {
        // 0, 0, 2, 2 and no total, or 0, 0, 2, an empty cell and 2.
        var record = Read("""
                             行政复议                                             行政诉讼
                                                          未经复议直接起诉                      复议后起诉
             结果  结果  其他  尚未                 结果  结果  其他  尚未                 结果  结果  其他  尚未
                                        总计                                    总计                                    总计
             维持  纠正  结果  审结                 维持  纠正  结果  审结                 维持  纠正  结果  审结
              0     0     2     2               3     1     0     3       7       0     3     1     1       5
            """);

        Assert.That(RowOf(record, "review_litigation.review"), Is.EqualTo("0? 0? 2? . 2?"));
        Assert.That(ReasonsOf(record, "review_litigation.review.total"), Is.EqualTo(new[] { ReasonCodes.NoSumConfirms }));
        Assert.That(RowOf(record, "review_litigation.litigation_direct"), Is.EqualTo("3 1 0? 3 7"));
    }

    [Test]
    public void A_row_that_fills_other_cells_than_all_others_is_suspect()
    {
        var record = Read(ApplicationRows.Write(
            row => $"{row.Number}{row.Label}\t{(row.Id == "new" ? "\t\t\t\t\t" : "\t\t\t\t\t\t")}{ApplicationRows.Total(row)}\t\t",
            row => $"{row.Number}{row.Label}\t\t\t\t\t\t\t{ApplicationRows.Total(row)}"));

        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("- - - - - - 0"));
        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("- - - - - 21? -"));
        Assert.That(ReasonsOf(record, "applications.new"), Does.Contain(ReasonCodes.OffPattern));
    }

    [Test]
    public void A_row_with_a_cell_too_many_outside_its_columns_is_suspect()
    {
        var record = ReadTabbed("""
            ⇥（六）其他处理⇥1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请⇥0⇥0⇥0⇥0⇥0⇥0⇥0
            ⇥⇥2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请⇥0⇥0⇥0⇥0⇥0⇥0⇥0
            3.其他⇥0⇥0⇥0⇥0⇥0⇥0⇥0⇥0⇥
            """);

        Assert.That(RowOf(record, "applications.other_fee_unpaid"), Is.EqualTo("0 0 0 0 0 0 0"));
        Assert.That(RowOf(record, "applications.other_other"), Is.EqualTo("0? 0? 0? 0? 0? 0? 0?"));
        Assert.That(ReasonsOf(record, "applications.other_other"), Is.EqualTo(new[] { ReasonCodes.OffColumns }));
    }

    [Test]
    public void A_number_beside_empty_cells_is_suspect_if_other_rows_have_a_number_too_many()
    {
        // The first column is not the form's.
        var record = Read("""
            | 一、本年新收政府信息公开申请数量 | 15 | 8 | 0 | 0 | 2 | 0 | 0 | 10 |
            | 二、上年结转政府信息公开申请数量 | 28 | | | | | | | |
            """);

        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("28? - - - - - -"));
        Assert.That(ReasonsOf(record, "applications.carried_in.natural_person"), Does.Contain(ReasonCodes.OffColumns));
    }

    [Test]
    public void Numbers_beside_empty_cells_are_suspect_if_values_are_in_more_columns_than_the_form_has()
    {
        var record = Read("""
            | 一、本年新收政府信息公开申请数量 | 15 | | | | | | | 10 |
            | 二、上年结转政府信息公开申请数量 | 28 | 1 | 2 | 3 | 1 | 1 | 1 | |
            """);

        Assert.That(RowOf(record, "applications.new"), Does.Contain("?").And.Not.Match("[0-9](?![0-9?])"));
    }

    [Test]
    public void A_column_without_a_cell_in_the_row_has_a_reason()
    {
        var record = Read("规章\t22\n行政规范性文件\t4\t5\t6");

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("22? . . 4 5 6"));
        Assert.That(ReasonsOf(record, "article20_1.rules.in_force"), Does.Contain(ReasonCodes.NoCell));
        Assert.That(ReasonsOf(record, "article20_1.rules.issued"), Does.Not.Contain(ReasonCodes.NoCell));
    }
}
