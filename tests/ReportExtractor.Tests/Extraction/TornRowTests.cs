using ReportExtractor.Records;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Rows whose numbers stand apart from their labels, or that a remark tears.</summary>
internal sealed class TornRowTests
{
    [Test]
    public void Rows_without_labels_may_have_slipped_where_one_of_them_is_left_out_and_one_of_the_form_is_missing()
    {
        // Six labels and six rows of numbers between 4. and 2., in another order than each label above its row.
        var record = Read("""
            | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|

            5.属于三类内部事务信息
            6.属于四类过程性信息
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 1 | 0 | 1 | 0 | 0 | 2 |
            |---|---|---|---|---|---|---|

            7.属于行政执法案卷
            8.属于行政查询事项
            （四）无1.本机关不掌握
            相关政府
            法提供信息
            2.没有现成信息需要另行
            制作
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            """);

        Assert.That(Silent(record, "applications.unavailable_not_held.total", 0), Is.False);
        Assert.That(Silent(record, "applications.unavailable_not_existing.total", 2), Is.False);
    }

    [Test]
    public void A_label_left_over_in_a_block_of_labels_puts_the_rows_around_it_in_doubt()
    {
        // Of the rows in the order of the labels, the first has its own two rows above it; what stands nearest is another's.
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

        Assert.That(Silent(record, "applications.unprocessed_publication.total", 7), Is.False);
        Assert.That(Silent(record, "applications.unprocessed_excessive.total", 24), Is.False);
        Assert.That(Silent(record, "applications.unprocessed_reissue.total", 0), Is.False);
        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications.other_", StringComparison.Ordinal) && figure.Status == FigureStatus.Read), Is.Empty);
    }

    [Test]
    public void Words_above_the_caption_of_another_table_are_no_label()
    {
        // The page cut the second row off, and the first of the next table has lost a character of its label.
        var record = Read("""
                                         第二十条第（一）项
                   信息内容              本年新制作数量      本年新公开数量      对外公开总数量
              规章                              0                  5                  26
              规范性文
                                         第二十条第（五）项

                   信息容             上一年项目数量       本年增/减         处理决定数量
              行许可                            24                 0                  3
              其他对外管理服务事项              23                 0                  0
            """);

        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("article20_1.normative_documents", StringComparison.Ordinal) && figure.Value is not null), Is.Empty);
    }

    [Test]
    public void Sums_that_hold_without_a_printed_number_do_not_decide_where_the_row_has_no_number_too_many()
    {
        // 1 of （一）, with the sums along its row and down its column, is wrong in the source by just that 1.
        var record = Read("""
            三、收到和处理政府信息公开申请情况
            | （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） |  |  | 申请人情况 |  |  |  |  |  |  |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            |  |  |  | 自然人 | 法人或其他组织 |  |  |  |  | 总计 |
            |  |  |  |  | 商业企业 | 科研机构 | 社会公益组识 | 法律服务机构 | 其他 |  |
            | 三、本年度办理绪果 | （一）予以公开 |  |  | 0 | 0 | 0 | 0 | 1 | 0 |
            |  | （二）部分公开（区分外理的，只计这一情形，不计其他情形） |  |  | 0 | 0 | 0 |  | 0 | 0 |
            |  | （三）不予公开 | 1\.属于国家秘密 |  |  |  |  |  |  | 0 |
            |  |  | 2\.其他法律行政法规禁止公开 | 0 |  |  | 0 |  | 0 | 0 |
            |  |  | 3\.危及“三安全一稳定” |  |  | 0 |  |  | 0 | 0 |
            |  |  | 4\.保护第三方合法权盖 | 0 |  | 0 | 0 |  | 0 | 0 |
            |  |  | 5\.属于三类内部事务信息 | 0 | 0 | 0 |  | 0 |  | 0 |
            |  |  | 6\.属于四粪过程性信息 | 0 | 0 |  | 0 |  | 0 | 0 |
            |  |  | 7\.属于行政执法案卷 |  | 0 | 3 |  | 1 | 3 | 7 |
            |  |  | 8\.厲于行政查询事项 |  | 0 | 0 |  |  |  | 0 |
            |  | （四）无法堤供 | 1\.本机关不掌握相关政府信恩 | 0 | 0 |  | 0 |  | 0 | 0 |
            |  |  | 2\.没有现成信息需要另行制作 |  | 0 |  | 0 |  | 0 | 0 |
            |  |  | 3\.补正后申靖内容仍不明确 |  |  | 0 | 0 |  |  | 0 |
            |  | （五）不予处理 | 1\.信访举报投诉类申请 |  |  | 2 |  |  | 0 | 2 |
            |  |  | 2\.重复申请 |  | 0 | 0 |  | 0 | 0 | 0 |
            |  |  | 3\.要术提供公开出版物 |  | 0 | 0 | 0 | 0 | 0 | 0 |
            |  |  | 4\.无正当理由大量反复申靖 |  | 0 |  | 0 | 0 |  | 0 |
            |  |  | 5\.要术行政机关确认或重新出具已获取信息 | 0 | 0 | 0 |  | 0 |  | 0 |
            |  | （六）其他处理 | 1\.申请人无正当理由逾期不补正、行政机关不再处理其政府信恩公开申请 | 0 | 0 | 0 | 0 |  | 0 | 0 |
            |  |  | 2\.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 |  |  | 0 |  | 0 |  | 0 |
            |  |  | 3\.其他 |  |  |  |  | 0 | 0 | 0 |
            |  | （七）总计 |  |  | 0 | 5 |  | 1 | 3 | 9 |
            | 四、绪转下年度继续办理 |  |  | 1 |  | 0 | 0 | 0 | 1 | 1 |
            """);

        Assert.That(Silent(record, "applications.granted.other", 1), Is.False);
    }

    [Test]
    public void Columns_of_print_that_a_sum_shows_to_have_drifted_hold_for_no_row()
    {
        // The program that laid the lines out moved the last ones to the right.
        var record = Read("""
            三、收到和处理政府信息公开申请情况
                                                            申请人情况
                                                           法人或其他组织
            （本列数据的勾稽关系为：第一项加第二项之和，等于
                                            自然                社会  法律
                   第三项加第四项之和）                    商业     科研                         总计
                                             人                公益  服务        其他
                                                 企业     机构
                                                              组织  机构
            一、本年新收政府信息公开申请数量                 4    0      0     2   0        0      6
            二、上年结转政府信息公开申请数量                 0                 1   0               1
            三、  （一）予以公开                           0      0     0            0      0
            本年  （二）部分公开（区分处理的，只计这一情形，
                                             0                0       0            0
            度办  不计其他情形）
            理结        1.属于国家秘密               0                0       0     0      0
             果        2.其他法律行政法规禁止公开         0           0            0            0
                      3.危及“三安全一稳定”                0      0    0             0      0
                （三）不  4.保护第三方合法权益            0    0      0    0                    0
                 予公开  5.属于三类内部事务信息           0                0       0            0
                      6.属于四类过程性信息            0    0      0    0                    0
                      7.属于行政执法案卷             0           0            0     0      0
                      8.属于行政查询事项                                      0     0      0
                      1.本机关不掌握相关政府信息         0                0       0            0
                （四）无
                      2.没有现成信息需要另行制作                          0       0            0
                 法提供
                      3.补正后申请内容仍不明确          1    0      0    1       0            2
                      1.信访举报投诉类申请            0    0      0            0            0
                      2.重复申请                                  1                    1
                （五）不  3.要求提供公开出版物                                     0     0      0
                 予处理  4.无正当理由大量反复申请               0           0             0      0
                      5.要求行政机关确认或重新出具
                                             2    0           1       0            3
                      已获取信息
                （六）其他处理                                               0     0      0
                （七）总计                              3      0        0        3         0     6
            四、结转下年度继续办理                            1                                        1
            """);

        Assert.That(Silent(record, "applications.carried_out.natural_person", 1), Is.False);
        Assert.That(record.Figures.Single(figure => figure.Key == "applications.carried_out.business"), Has.Property("Status").Not.EqualTo(FigureStatus.Read));
    }

    [Test]
    public void Words_that_end_the_label_of_the_row_above_are_no_label_of_another()
    {
        // 诉类申请 has two characters of 2.重复申请 and is the rest of 1.
        var record = Read("""
            （四）无法提供\t1.本机关不掌握相关政府信息\t\t\t\t\t\t\t0
            \t2.没有现成信息需要另行制作\t\t\t\t\t\t\t0
            \t3.补正后申请内容仍不明确\t\t\t\t\t\t\t0
            （五）不予处理\t1.信访举报投\t\t\t\t\t\t\t
            \t诉(sù)类申请\t\t\t\t\t\t\t5
            """.Replace("\\t", "\t", StringComparison.Ordinal));

        Assert.That(record.Figures.Where(figure => figure.Key == "applications.unprocessed_repeat.total" && figure.Status == FigureStatus.Read), Is.Empty);
    }

    [Test]
    public void A_row_that_is_as_like_a_label_as_the_one_that_was_taken_puts_it_in_doubt()
    {
        // The label lost a character; of a row that the form has not, the last line is as much like it.
        var record = Read("""
                                         第二十条第（一）项
                   信息内容              本年新制作数量      本年新公开数量      对外公开总数量
              规章                              0                  0                  0
              规范性件                          0                  0                  0
              其他主动公开文件（指以本
              单位名义正式印发、不属于
              规范性文件的文件）                60                 55                 22
            """);

        Assert.That(Silent(record, "article20_1.normative_documents.created", 0), Is.False);
    }

    [Test]
    public void Digits_between_the_columns_that_dashes_rule_are_of_neither()
    {
        // The program that ruled the columns took a character for wider than it prints, and 6 stands a place in front of its column.
        var record = Read("""
              ---------- ---------- ---------- ---------- ------ ------------------ ---------- ---------- ---------- ------ ------------ ---------- ---------- ---------- ------
              行政复议                                           行政诉讼

              结果维持   结果纠正   其他结果   尚未审结   总计   未经复议直接起诉                                           复议后起诉

                                                                 结果维持           结果纠正   其他结果   尚未审结   总计   结果维持     结果纠正   其他结果   尚未审结   总计

            ROW
              ---------- ---------- ---------- ---------- ------ ------------------ ---------- ---------- ---------- ------ ------------ ---------- ---------- ---------- ------
            """.Replace("ROW", "  \u200b\u200b                                \u3000         6      \u00a0\u00a0\u00a0                                                 \u30001\u00a0                                      \u2002          6", StringComparison.Ordinal));

        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("review_litigation", StringComparison.Ordinal) && figure.Status == FigureStatus.Read), Is.Empty);
    }

    [Test]
    public void A_label_below_a_row_whose_words_are_no_part_of_it_is_not_the_row_s_though_it_has_a_wrong_character()
    {
        // The first label has a wrong character too, and no other row would do.
        var record = Read("""
                                         第二十条第（一）项
                  信息内容               本年新制作数量     本年新公开数量     对外公开总数量
              现章                              0                 487                 0
              规范性文仵
            """);

        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("article20_1.normative_documents", StringComparison.Ordinal) && figure.Status == FigureStatus.Read), Is.Empty);
    }

    [Test]
    public void A_label_with_a_number_below_a_row_is_no_end_of_the_row_s_own()
    {
        var record = Read("""
                          ３.要求提供公开出版物         0         0         0         0         0         1         1
                   （五）不   4.无正当理由大量反夏申
                    予处理                                 20         0         0         3         6         0        29
                              请
                              5.要求行政机关确认或重

                              新出具已获取信息
                   （六）其他处理                           0         0         0         0         0         0         0
            """);

        Assert.That(Silent(record, "applications.unprocessed_reissue.total", 0), Is.False);
        Assert.That(record.Figures.Single(figure => figure.Key == "applications.unprocessed_excessive.total").Value, Is.EqualTo(29m));
    }

    [Test]
    public void A_number_in_a_bracket_that_the_line_breaks_is_none_of_the_row()
    {
        var record = Read("第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可\n44087（其中修订 9451\n件）\n第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 12\n行政强制 2815(含 2143 件)\n");

        Assert.That(Silent(record, "article20_5.licensing.decisions", 44087), Is.False);
        Assert.That(Silent(record, "article20_6.coercion.decisions", 2815), Is.False);
        Assert.That(record.Figures.Single(figure => figure.Key == "article20_6.coercion.decisions").Value, Is.EqualTo(2815m));
    }
}
