using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Rows;

/// <summary>Doubts about the lines above and below a printed row that no row consists of.</summary>
internal sealed class AdjacentLineRulesTests
{
    private static readonly string CarriedIn = PrintedLine.Of("二、上年结转政府信息公开申请数量", "2 0 0 0 0 0 2");
    private static readonly string PartlyGranted = PrintedLine.Of("（二）部分公开", "1 0 0 0 0 0 1");

    [TestCase("行政处罚⇥48\n\n— 3 —\n\n4\n行政强制⇥843\n")]
    [TestCase("| 行政处罚 | 48\n\n4 |\n| 行政强制 | 843 |\n")]
    public void Digits_below_a_row_of_cells_may_be_the_rest_of_its_number(string text)
    {
        var record = ReadTabbed("第二十条第（六）项\n信息内容⇥本年处理决定数量\n" + text);

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("48?").Or.EqualTo("484?"));
        Assert.That(RowOf(record, "article20_6.coercion"), Is.EqualTo("843"));
    }

    [Test]
    public void Digits_beside_a_piece_of_a_label_may_end_the_numbers_of_the_row_above()
    {
        // 16, of which the last digit is on the next line.
        var record = Read(CarriedIn + PrintedLine.Of("（一）予以公开", "8 0 0 0 4 4 1") + PrintedLine.Of("部分", "_ _ _ _ _ _ 6") + PartlyGranted);

        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("8? 0? 0? 0? 4? 4? 1?"));
        Assert.That(ReasonsOf(record, "applications.granted"), Is.EqualTo(new[] { ReasonCodes.DigitsBesideLabelPiece }));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("2 0 0 0 0 0 2"));
    }

    [Test]
    public void Digits_beside_a_piece_of_a_label_are_no_doubt_if_the_sum_along_the_row_holds()
    {
        var record = Read(CarriedIn + PrintedLine.Of("（一）予以公开", "8 0 0 0 4 4 16") + PrintedLine.Of("部分", "_ _ _ _ _ _ 6") + PartlyGranted);

        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("8 0 0 0 4 4 16"));
        Assert.That(ReasonsOf(record, "applications.granted"), Is.Empty);
    }

    [Test]
    public void A_sum_along_the_row_shows_nothing_if_a_sum_over_the_rows_fails()
    {
        // 27370 and 27372, of which the last digits are beside the label: 0 and 2 agree with each other.
        var record = Read(
            "一、本年新收政府信息公开申请数量 30313 0 0 1 0 1 30315\n二、上年结转政府信息公开申请数量 0 0 0 1 0 1 2\n"
            + "3.其他 0 0 0 0 0 0 0\n2737 2737\n（七）总计 0 0 0 1 0 1 2\n四、结转下年度继续办理 2943 0 0 1 0 1 2945\n\n四、行政复议");

        Assert.That(RowOf(record, "applications.total"), Does.StartWith("0? "));
    }

    [TestCase("−", "6?")]
    [TestCase("－", "6?")]
    [TestCase("△", "6?")]
    [TestCase("减少", "6?")]
    [TestCase("减", "6?")]
    [TestCase("/", "6")]
    public void A_sign_alone_below_may_be_that_of_the_number(string below, string shown)
    {
        var record = Read($"第二十条第（八）项\n信息内容 上一年项目数量 本年增/减\n行政事业性收费 0 6\n{below}\n第二十条第（九）项\n");

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo("0 " + shown));
    }

    [TestCase("−", "6?")]
    [TestCase("△", "6?")]
    [TestCase("减少", "6?")]
    [TestCase("△\u200B", "6?")]
    [TestCase("", "6")]
    public void A_sign_alone_in_a_row_of_cells_below_may_be_that_of_the_number(string below, string shown)
    {
        var record = Read($"第二十条第（八）项\n信息内容\t上一年项目数量\t本年增/减\n行政事业性收费\t0\t6\n\t\t{below}\n第二十条第（九）项\n");

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo("0 " + shown));
    }

    [TestCase("行政许可 2880\n41\n减少\n0\n", Description = "the label beside the numbers")]
    [TestCase("行政许可\n2880\n41\n减少\n0\n", Description = "the label above")]
    public void A_sign_alone_between_the_numbers_of_a_row_may_be_that_of_one(string row)
    {
        var record = Read("第二十条第（五）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n" + row + "其他对外管理服务事项\n1\n2\n3\n第二十条第（六）项\n");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("2880 41? 0"));
    }

    [TestCase("— 2 —", "20? 1? 3?")]
    [TestCase("第 2 页", "20? 1? 3?")]
    [TestCase("其他公文", "20 1 3")]
    public void A_page_number_does_not_part_a_row_of_cells_from_digits_below_it(string between, string shown)
    {
        var record = Read(
            "第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n"
            + $"规章\t20\t1\t3\n\t\t{between}\t\n\t\t3\t\n规范性文件\t5\t6\t7\n第二十条第（五）项\n");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo(shown));
    }

    [TestCase('0')]
    [TestCase('０')]
    public void The_last_row_of_the_table_above_has_no_digits_of_another(char zero)
    {
        var text = """
            四、结转下年度继续办理 0 0 1 0 1 0 2
            四、政府信息公开行政复议、行政诉讼情况
            行政复议 行政诉讼
            结果维持 结果纠正 其他结果 尚未审结 总计
            结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
            0 0 0 0 0 0 0 4 1 1 0 0 3 2 5
            """;
        var record = Read(string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + zero) : c)));

        Assert.That(RowOf(record, "review_litigation.litigation_after_review"), Is.EqualTo("0 0 3 2 5"));
        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("0 0 1 0 1 0 2"));
    }

    [Test]
    public void A_line_with_more_numbers_below_may_be_the_row_itself()
    {
        var record = Read(CarriedIn + PrintedLine.Of("（一）予以公", "_ _ _ _ _ 0 1") + PrintedLine.Of("度办", "2 0 0 0 0 0 2") + PartlyGranted);

        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("- - - - - 0? 1?"));
        Assert.That(ReasonsOf(record, "applications.granted"), Does.Contain(ReasonCodes.NumbersInNextLine));
        Assert.That(RowOf(record, "applications.partly_granted"), Is.EqualTo("1 0 0 0 0 0 1"));
    }

    [Test]
    public void Words_between_two_lines_of_numbers_may_be_the_label_of_either()
    {
        // 0 is the number of 8., and 2 that of the row below, whose label is on three lines.
        var record = Read("""
                                                                      自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
                      7.属于行政执法案卷                                                                                              1
                      8.属于
                                                                                                                                     0
                      行政查询事项
                      1.本机关不掌握
                                                                                                                                     2
                （四）无  相关政府信息
            """);

        Assert.That(RowOf(record, "applications.denied_enforcement_file"), Is.EqualTo("- - - - - - 1"));
        Assert.That(RowOf(record, "applications.denied_inquiry"), Is.EqualTo("- - - - - - 2?"));
        Assert.That(ReasonsOf(record, "applications.denied_inquiry"), Is.EqualTo(new[] { ReasonCodes.WordsBetweenNumbers }));
    }

    [Test]
    public void Zeros_alone_above_a_row_of_zeros_may_belong_to_the_row_above()
    {
        var record = Read(
            PrintedLine.Of("4.无正当理由大量反复申请", "1 0 0 0 0 0 1") + PrintedLine.Of("", "_ _ _ _ _ _ 0")
            + PrintedLine.Of("5.要求行政机关确认或", "0 0 0 0 0 0 _") + PrintedLine.Of("重新出具已获取信息")
            + PrintedLine.Of("（六）其他处理", "1 0 0 0 0 0 1"));

        Assert.That(RowOf(record, "applications.unprocessed_excessive"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.unprocessed_reissue"), Is.EqualTo("0? 0? 0? 0? 0? 0? 0?"));
        Assert.That(ReasonsOf(record, "applications.unprocessed_reissue"), Is.EqualTo(new[] { ReasonCodes.ZerosAbove }));
    }

    [Test]
    public void A_digit_behind_the_unit_of_another_cell_is_alone_as_well()
    {
        var record = Read(
            "一、本年新收政府信息公开申请数量 8474 1524 205 0 670 2 1087\n件 5\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("8474? 1524? 205? 0? 670? 2? 1087?"));
    }

    [TestCase("6", "8? 0? 0? 0? 4? 4? 6?")]
    [TestCase("16", "8 0 0 0 4 4 16")]
    public void A_digit_alone_above_a_row_is_no_doubt_only_if_the_sum_along_the_row_holds(string total, string shown)
    {
        var record = Read(
            PrintedLine.Of("", "_ _ _ _ _ _ 1") + PrintedLine.Of("一、本年新收政府信息公开申请数量", $"8 0 0 0 4 4 {total}") + CarriedIn);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "applications.new"), Is.EqualTo(new[] { ReasonCodes.DigitsAloneBeside }));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("2 0 0 0 0 0 2"));
    }

    [Test]
    public void Digits_behind_the_separator_of_thousands_in_the_next_line_may_belong_to_the_numbers_above()
    {
        var record = Read("""
                （六）其  1.申请人无正当理由逾期不补正、          5      133     353   636   633    1       8468
                 他处理  行政机关不再处理其政府信息公           ，477                              ，236
                             开申请
                             2.申请人逾期未按收费通知要求缴
                             纳费用、行政机关不再处理其政         0      0           0         0       0     0       0
                             府信息公开申请
            """);

        Assert.That(RowOf(record, "applications.other_no_correction"), Is.EqualTo("5? 133? 353? 636? 633? 1? 8468?"));
    }
}
