using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Labels;

/// <summary>Doubts about labels that are elsewhere as well, or that continue in the words of another row.</summary>
internal sealed class LabelPlaceRulesTests
{
    [Test]
    public void Numbers_beside_the_rest_of_a_label_may_be_those_of_the_row()
    {
        // 26414 is broken over both lines, and so is the label.
        var record = Read("""
            | 一、本年新收政府信息公开申请 | 2 | 1 |  |  | 21 |  | 2 |
            | 数量 | 6414 | 295 | 0 | 0 | 84 | 0 | 9893 |
            | 二、上年结转政府信息公开申请数量 | 0 | 81 | 0 | 0 | 0 | 0 | 81 |
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("2? 1? - - 21? - 2?"));
        Assert.That(ReasonsOf(record, "applications.new"), Is.EqualTo(new[] { ReasonCodes.LabelContinuesBelow }));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("0 81 0 0 0 0 81"));
    }

    [Test]
    public void A_label_that_continues_in_the_words_of_the_next_row_leaves_both_rows_suspect()
    {
        var record = Read(
            "1.信访举报投\t1\t0\t0\t0\t0\t0\t1\n诉类申请\t2\t0\t0\t0\t0\t0\t2\n3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0");

        Assert.That(RowOf(record, "applications.unprocessed_petition"), Is.EqualTo("1? 0? 0? 0? 0? 0? 1?"));
        Assert.That(ReasonsOf(record, "applications.unprocessed_petition"), Is.EqualTo(new[] { ReasonCodes.LabelContinuesInRow }));
        Assert.That(RowOf(record, "applications.unprocessed_repeat"), Is.EqualTo("2? 0? 0? 0? 0? 0? 2?"));
        Assert.That(ReasonsOf(record, "applications.unprocessed_repeat"), Is.EqualTo(new[] { ReasonCodes.WordsEndLabelAbove }));
        Assert.That(RowOf(record, "applications.unprocessed_publication"), Is.EqualTo("0 0 0 0 0 0 0"));
    }

    [Test]
    public void A_row_that_only_resembles_a_label_on_a_line_above_without_numbers_is_suspect()
    {
        var record = Read("""
                      信息内容            本年新制作数量     本年新公开数量     对外公开总数量
              规章                              28                 6                  6
              规范性文件
              其他主动公开文件（指不属于
              规范性文件的文件）                26                 37                 53
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("28 6 6"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("26? 37? 53?"));
        Assert.That(ReasonsOf(record, "article20_1.normative_documents"), Is.EqualTo(new[] { ReasonCodes.LabelWithoutNumbers }));
    }

    [TestCase("规章", "7 15 9", ". . .")]
    [TestCase("规童", ". . .", "7? 15? 9?", ReasonCodes.ForeignLabel, ReasonCodes.LabelWithoutNumbers)]
    [TestCase("现章", ". . .", "7? 15? 9?", ReasonCodes.ForeignLabel, ReasonCodes.LabelWithoutNumbers)]
    public void A_label_below_a_row_with_words_of_its_own_is_not_the_label_of_the_row(
        string words, string rules, string documents, params string[] reasons)
    {
        var record = Read($"""
                      信息内容            本年新制作数量     本年新公开数量     对外公开总数量
              {words}                              7                  15                 9
              规范性文件
                                         第二十条第（五）项
                      信息内容            上一年项目数量       本年增/减         处理决定数量
              行政许可                          2                 -4                 0
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo(rules));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo(documents));
        Assert.That(ReasonsOf(record, "article20_1.normative_documents"), Is.EqualTo(reasons));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("2 -4 0"));
    }

    [Test]
    public void Labels_of_two_rows_in_one_cell_leave_their_numbers_suspect()
    {
        var record = Read("<table><tr><td>行政许可<td>3<tr><td>行政处罚<br>行政强制<td>7</table>");

        Assert.That(RowOf(record, "article20_5"), Is.EqualTo("3"));
        Assert.That(RowOf(record, "article20_6"), Is.EqualTo(". 7?"));
        Assert.That(ReasonsOf(record, "article20_6"), Is.EqualTo(new[] { ReasonCodes.LabelsInOneCell }));
    }

    [Test]
    public void A_label_without_numbers_in_a_block_of_labels_leaves_the_rows_around_it_suspect()
    {
        // In the order of the labels, the first row has two rows above it; the nearest label belongs to another one.
        var record = Read("""
            | 1.信访举报投诉类申请 | 1 | 0 | 0 | 24 | 42 | 0 | 67 |
            |---|---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|

            3.要求提供公开出版物
            4.无正当理由大量反复申
            请
            5.要求行政机关确认或重
            新出具已获取信息
            （六）其他处理
            （七）总计
            | 0 | 0 | 0 | 0 | 7 | 0 | 7 |
            |---|---|---|---|---|---|---|
            | 3 | 2 | 2 | 1 | 7 | 9 | 24 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 1 | 0 | 0 | 3 | 2 | 0 | 6 |
            |---|---|---|---|---|---|---|
            | 5 | 2 | 2 | 28 | 58 | 9 | 104 |
            |---|---|---|---|---|---|---|
            | 四、结转下年度继续办理 | 5 | 0 | 0 | 0 | 0 | 5 | 10 |
            """);

        Assert.That(RowOf(record, "applications.unprocessed_petition"), Is.EqualTo("1 0 0 24 42 0 67"));
        Assert.That(RowOf(record, "applications.unprocessed_reissue"), Is.EqualTo("0? 0? 0? 0? 7? 0? 7?"));
        Assert.That(RowOf(record, "applications.other_other"), Is.EqualTo("1? 0? 0? 3? 2? 0? 6?"));
        Assert.That(
            ReasonsOf(record, "applications.unprocessed_reissue"),
            Is.EqualTo(new[] { ReasonCodes.LabelLeftOver, ReasonCodes.LabelsBehindNumbers }));
        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("5 0 0 0 0 5 10"));
    }

    [Test]
    public void A_label_between_two_rows_of_numbers_may_be_that_of_those_above()
    {
        var record = Read("""
            | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            （三）不1.属于国家
            予公开秘密
            2.其他法律行政法规禁止
            | 8 | 2 | 3 | 1 | 0 | 8 | 22 |
            | 5 | 9 | 2 | 1 | 0 | 0 | 17 |
            | 2 | 6 | 1 | 2 | 0 | 2 | 13 |
            3.危及“三安全一稳定”
            4.保护第三方合法权益
            5.属于三类内部事务信息
            | 3 | ≥3 | 2 | 2 | 0 | 0 | 10 |
            """);

        Assert.That(RowOf(record, "applications.partly_granted"), Is.EqualTo("0 0 0 0 0 0 0"));
        Assert.That(RowOf(record, "applications.denied_by_law"), Is.EqualTo("8? 2? 3? 1? 0? 8? 22?"));
        Assert.That(RowOf(record, "applications.denied_security"), Is.EqualTo("5? 9? 2? 1? 0? 0? 17?"));
    }

    [Test]
    public void The_label_of_the_total_is_left_over_though_a_header_has_its_words()
    {
        var record = Read("""
            | 5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|---|
            | 不详 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 7 | 1 | 0 | 1 | 0 | 0 | 9 |
            |---|---|---|---|---|---|---|

            （六）其他处理
            （七）总计

            | 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            """);

        Assert.That(RowOf(record, "applications.other"), Is.EqualTo("7? 1? 0? 1? 0? 0? 9?"));
        Assert.That(ReasonsOf(record, "applications.other"), Does.Contain(ReasonCodes.LabelLeftOver));
        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("1 0 0 0 0 0 1"));
    }

    [TestCase("0 | 0 | 0 | 0 | 0 | 0 | 0%")]
    [TestCase("0 | 0 | 0 | 不详 | 0 | 0 | 0")]
    public void A_row_without_label_is_a_row_though_a_cell_of_it_has_no_number(string odd)
    {
        var record = Read($"""
            | 5.属于三类内部事务信息 | 1 | 0 | 0 | 24 | 42 | 0 | 67 |
            |---|---|---|---|---|---|---|---|
            | {odd} |
            |---|---|---|---|---|---|---|
            | 7 | 1 | 0 | 1 | 0 | 0 | 9 |
            |---|---|---|---|---|---|---|
            | 8.属于行政查询事项 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            """);

        Assert.That(RowOf(record, "applications.denied_enforcement_file"), Is.EqualTo("7 1 0 1 0 0 9"));
        Assert.That(RowOf(record, "applications.denied_inquiry"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(record.Figures.Count(figure => figure.Status == FigureStatus.Unreadable), Is.EqualTo(1));
    }
}
