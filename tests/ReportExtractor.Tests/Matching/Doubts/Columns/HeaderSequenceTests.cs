using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Columns;

/// <summary>Doubts about the order of the headers in texts, where only the order of the cells is known.</summary>
internal sealed class HeaderSequenceTests
{
    private const string Rows = "规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n";

    [TestCase("信息内容\t现行有效件数\t本年废止件数\t本年制发件数\n", Description = "tabs")]
    [TestCase("| 信息内容 | 现行有效件数 | 本年废止件数 | 本年制发件数 |\n", Description = "bars")]
    [TestCase("信息内容 现行有效件数 本年废止件数 本年制发件数\n", Description = "single blanks")]
    [TestCase("信息内容\n现行有效件数\n本年废止件数\n本年制发件数\n", Description = "a line each")]
    public void Headers_in_another_order_put_all_rows_in_doubt(string headers)
    {
        var record = new Extractor().ExtractText(headers + Rows);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1? 2? 3?"));
        Assert.That(ReasonsOf(record, "article20_1"), Is.EqualTo(new[] { ReasonCodes.HeadersOfOtherColumns }));
    }

    [TestCase("申请人情况\t自然人\t法人或其他组织\t总计\n\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n")]
    [TestCase("申请人情况\t总计\n自然人\t法人或其他组织\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n")]
    [TestCase("申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n")]
    [TestCase("申请人情况\n总计\n自然人\n法人或其他组织\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n")]
    public void Headers_on_several_levels_are_in_order(string headers)
    {
        var record = new Extractor().ExtractText(headers + "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("1 2 3 4 5 6 21"));
    }

    [TestCase("现行有效件数", "本年废止件数", "1? 2? 3?")]
    [TestCase("本年废止件数", "现行有效件数", "1 2 3")]
    public void Headers_over_the_numbers_have_the_order_of_these_on_whatever_lines_they_are(string middle, string right, string shown)
    {
        var record = new Extractor().ExtractText(
            $"信息内容    本年制发件数                {right}\n                    {middle}\n规章         1           2         3\n");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo(shown));
    }

    [TestCase("信息内容\t本年处理决定数量\t下年计划\n", Description = "tabs")]
    [TestCase("| 信息内容 | 本年处理决定数量 | 下年计划 |\n", Description = "bars")]
    public void A_header_that_no_form_has_puts_the_rows_in_doubt(string headers)
    {
        var separator = headers[0] == '|' ? " | " : "\t";
        var record = new Extractor().ExtractText("第二十条第（五）项\n" + headers + $"行政许可{separator}5\n");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("5?"));
    }

    [TestCase("第二十条第（六）项\t\t\t\n信息内容\t本年目\t本年处决定数量\t\n行政处罚\t31\t527\t\n", "31? 527?")]
    [TestCase("第二十条第（六）项\t\t\t\n信息内容\t\t处理决定数量\t\n行政处罚\t31\t527\t\n", "31? 527?")]
    [TestCase("第二十条第（六）项\t\t\t\n信息内容\t上一年项目数量\t本年增/减\t\n行政处罚\t31\t527\t\n", "31 527")]
    public void A_header_of_another_column_over_a_cell_puts_the_row_in_doubt(string table, string shown)
    {
        var record = new Extractor().ExtractText(table + "三、收到和处理政府信息公开申请情况\n");

        Assert.That(RowOf(record, "article20_6.penalties").Replace(" -", ""), Is.EqualTo(shown));
    }

    [Test]
    public void The_last_of_headers_on_lines_of_their_own_may_be_foreign()
    {
        var record = new Extractor().ExtractText(
            "第二十条第（八）项\n信息内容\n上一年项目数量\n本年增/减\n下年计划\n行政事业性收费\n23\n\n5\n第二十条第（九）项\n信息内容\n采购项目数量\n");

        Assert.That(RowOf(record, "article20_8.fees"), Does.Match("23[?].* 5[?]"));
    }

    [Test]
    public void A_comma_between_wide_blanks_ends_no_headers()
    {
        const string notes = """
                                       本年增/减（指202
                    信息内容           0年增减的事项数    上一年项目数量（指2019年底的事项数
                                       ，减少用负数，如                   ）
            行政事业性收费                    0                           253
            """;

        Assert.That(RowOf(new Extractor().ExtractText(notes + "\n三、收到和处理政府信息公开申请情况\n"), "article20_8.fees"), Is.EqualTo("0? 253?"));
    }

    [Test]
    public void A_header_of_another_table_with_a_character_in_front_puts_the_row_in_doubt()
    {
        string[] rows =
        [
            "自然人 | 法人或其他组织 | 总计 | 销处理决定数量 | | | |",
            "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |",
            "（二）部分公开 | | | | | | 0 | 20 | |",
            "（三）不予公开 | 1. 属于国家秘密 | | | | | | | 0 | 0 |",
        ];
        var record = new Extractor().ExtractText(string.Join("\n", rows.Select(row => "| \n " + row.Replace(" | ", "  | \n ")))
            + "\n\n四、政府信息公开行政复议、行政诉讼情况\n");

        Assert.That(RowOf(record, "applications.denied_state_secret"), Does.EndWith("0?"));
    }

    [Test]
    public void A_header_that_no_form_has_on_a_line_of_its_own_puts_the_row_in_doubt()
    {
        const string table = "第二十条第（九）项\n信息内容\n{0}采购项目数量\n采购总金额\n政府集中采购\n{1}21\n3.5\n";

        var withForeign = new Extractor().ExtractText(string.Format(null, table, "上年同期\n", "7\n"));
        var without = new Extractor().ExtractText(string.Format(null, table, "", ""));

        Assert.That(RowOf(withForeign, "article20_9"), Does.Match(@"^\S+\? \S+\?$"));
        Assert.That(ReasonsOf(withForeign, "article20_9"), Does.Contain(ReasonCodes.HeadersOfOtherColumns));
        Assert.That(RowOf(without, "article20_9"), Is.EqualTo("21 3.5"));
    }

    [Test]
    public void Outcomes_in_another_order_put_the_reviews_in_doubt()
    {
        var record = new Extractor().ExtractText("""
            行政复议	行政诉讼
            结果维持	结果纠正	其他结果	总计	尚未审结	未经复议直接起诉	复议后起诉
            结果维持	结果纠正	其他结果	尚未审结	总计	结果维持	结果纠正	其他结果	尚未审结	总计
            0	0	0	3	3	0	0	0	0	0	0	0	0	0	0
            """);

        Assert.That(RowOf(record, "review_litigation.review"), Is.EqualTo("0? 0? 0? 3? 3?"));
    }

    [TestCase("申请人情况\t自然人\t法人或其他组织\t总计\n\t\t科研机构\t商业企业\t社会公益组织\t法律服务机构\t其他\n")]
    [TestCase("申请人情况\n自然人\n法人或其他组织\n总计\n科研机构\n商业企业\n社会公益组织\n法律服务机构\n其他\n")]
    [TestCase("自然人\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n")]
    [TestCase("总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n")]
    public void A_level_in_another_order_puts_the_row_in_doubt(string headers)
    {
        var record = new Extractor().ExtractText(headers + "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("1? 2? 3? 4? 5? 6? 21?"));
        Assert.That(ReasonsOf(record, "applications.new"), Is.EqualTo(new[] { ReasonCodes.HeadersOfOtherColumns }));
    }

    [Test]
    public void A_common_header_that_lost_a_character_shows_the_level_below_it()
    {
        var record = new Extractor().ExtractText(
            "申请人情况\n自然人\n法人或其他组\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n"
                + "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("1 2 3 4 5 6 21"));
    }

    [TestCase("商业企业", "科研机构", "1 2 3 4 5 6 21")]
    [TestCase("科研机构", "商业企业", "1? 2? 3? 4? 5? 6? 21?")]
    public void Headers_in_the_line_of_the_first_row_count(string first, string second, string shown)
    {
        var record = new Extractor().ExtractText(
            $"申请人情况 | 自然人 | 法人或其他组织 | 总计 | {first} | {second} | 社会公益组织 | 法律服务机构 | 其他 | "
                + "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21\n");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo(shown));
    }

    [Test]
    public void Headers_of_the_form_glued_together_name_no_other_period()
    {
        var record = new Extractor().ExtractText("第二十条第（六）项\n信息内容上一年项目数量本年增/减处理决定数量\n行政处罚\t1\t2\t3\n行政强制\t4\t5\t6\n");

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("1 2 3"));
    }

    [TestCase("撤销处理决定数量", Description = "of another table, with words in front")]
    [TestCase("同比增减", Description = "of another period")]
    public void A_header_that_is_much_like_those_of_the_form_may_be_that_of_a_column_that_it_does_not_have(string header)
    {
        var record = new Extractor().ExtractText($"""
            |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | {header} |
            |---|---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | | | | | | | — | 40 |

            """);

        Assert.That(RowOf(record, "applications.new"), Does.EndWith("40?"));
        Assert.That(ReasonsOf(record, "applications.new"), Does.Contain(ReasonCodes.HeadersOfOtherColumns));
    }

    [Test]
    public void Headers_over_two_lines_are_in_the_order_in_which_they_stand_over_the_numbers_of_a_full_row()
    {
        // 其他 is in front of 法律服务机构. Only the second row has a number in each column.
        var record = new Extractor().ExtractText("""
                                            自然人    商业企    科研机    社会公     其他     法律服     总计
                                                        业        构      益组织              务机构
            一、本年新收政府信息公开申请数量     9         2         3                   0                  14
            二、上年结转政府信息公开申请数量     0         0         0         0         0         0         0
            （七）总计                           7         0         1         0                   1         9
            """);

        Assert.That(ReasonsOf(record, "applications.total"), Does.Contain(ReasonCodes.HeadersOfOtherColumns));
    }

    [TestCase("上年处理决定数量")]
    [TestCase("累计处理决定数量")]
    public void A_header_of_another_period_puts_the_column_in_doubt(string header)
    {
        var record = new Extractor().ExtractText($"信息内容\t{header}\n行政许可\t85\n");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("85?"));
        Assert.That(ReasonsOf(record, "article20_5"), Is.EqualTo(new[] { ReasonCodes.ForeignHeader }));
    }

    [TestCase("处理　决定数量", "本年增/减", "85? -3?")]
    [TestCase("本年　增/减", "处理决定数量", "-3 85")]
    public void A_header_with_a_wide_blank_in_it_is_one(string first, string second, string shown)
    {
        var numbers = first[0] == '处' ? "85\n-3" : "-3\n85";
        var record = new Extractor().ExtractText($"信息内容\n上一年项目数量\n{first}\n{second}\n行政许可\n9\n{numbers}\n");

        Assert.That(RowOf(record, "article20_5.licensing"), Does.EndWith(shown));
    }

    [TestCase("采 购总金额（万 元） 采购项目数量", "4068? 607?")]
    [TestCase("采 购项目数量 采购总金额（万 元）", "4068 607")]
    public void A_header_with_blanks_in_it_is_one_of_several_in_a_line(string headers, string shown)
    {
        var record = new Extractor().ExtractText($"第二十条第（九）项\n信息内容 {headers}\n政府集中采购 4068 607\n");

        Assert.That(RowOf(record, "article20_9.procurement"), Is.EqualTo(shown));
    }

    [TestCase("撤销处理决", "定数量", "17? 28?")]
    [TestCase("", "", "17 28")]
    public void A_header_that_no_form_has_may_be_broken_over_two_lines(string upper, string lower, string shown)
    {
        var record = new Extractor().ExtractText(
            $"          信息内容           上一年项目数量       本年增/减       {upper}\n"
            + $"                                                                    {lower}\n"
            + "  行政事业性收费                    17                 28\n");

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo(shown));
    }

    [TestCase("法律服      其他", "务机构          ", false)]
    [TestCase("其他      法律服", "          务机构", true)]
    public void Headers_that_begin_in_one_line_have_the_order_in_which_they_are_printed(string upper, string lower, bool isInDoubt)
    {
        // No row has a number in each column, so that only the headers say which is which.
        var record = new Extractor().ExtractText(
            "三、收到和处理政府信息公开申请情况\n"
            + $"                                      自然人    商业企    科研机    社会公    {upper}    总计\n"
            + $"                                                业        构        益组织    {lower}\n"
            + "  一、本年新收政府信息公开申请数量      9                   1                             2        12\n"
            + "  二、上年结转政府信息公开申请数量      0                   1         0                   1         2\n");

        Assert.That(
            ReasonsOf(record, "applications.carried_in").Contains(ReasonCodes.HeadersOfOtherColumns), Is.EqualTo(isInDoubt));
    }

    [Test]
    public void A_header_that_no_form_has_may_be_on_a_line_in_front_of_the_only_one()
    {
        var record = new Extractor().ExtractText(
            "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3\n"
            + "第二十条第（五）项\n信息内容\n下年计划\n本年处理决定数量\n行政许可\n0\n-\n");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1 2 3"));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("0?"));
    }
}
