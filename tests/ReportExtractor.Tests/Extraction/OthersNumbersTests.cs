using ReportExtractor.Records;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Numbers that a damaged row seems to have and that are another's. All texts were made by the corpus generator, and shortened.</summary>
internal sealed class OthersNumbersTests
{
    [Test]
    public void A_row_with_a_cell_less_than_those_that_begin_in_its_column_is_in_doubt()
    {
        // An empty cell is gone from the last row; nothing says which.
        var record = Read("""
            | （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） |  |  | 申请人情况 |  |  |  |  |  |  |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            |  |  |  | 自然人 | 法人或其他组织 |  |  |  |  | 总计 |
            |  |  |  |  | 业企业 | 科研机构 | 社会公益组织 | 法律服机构 | 其他 |  |
            | 一、本年新收政府信息公开申请数量 |  |  | 47 | 8 | 16 |  |  |  | 71 |
            | 二、上年结转政府信息公申请数量 |  |  |  | 0 | 0 | 0 | 1 |  | 1 |
            | 三、年度办理结果 | （一）予以公开 |  |  |  | 0 | 0 |  |  | 0 |
            |  | （二）部分公开（区分处理的，只计这一情形，不计其他情形） |  |  | 0 |  | 0 |  |  | 0 |
            |  | （三）不予公开 | 1\.属于国家秘 | 0 | 0 |  | 0 |  | 0 | 0 |
            |  |  | 2\.其他法律行政法规禁止公开 | 0 |  | 0 | 0 | 0 |  | 0 |
            |  |  | 3\.危及“三安全一稳定” |  | 0 |  |  |  | 0 | 0 |
            |  |  | 4\.保护第三方合法权益 | 0 | 0 |  |  |  |  | 0 |
            |  |  | 5\.属于三类内部事务信息 | 5 | 8 | 5 |  | 0 | 0 | 18 |
            |  |  | 6\.属于类过程性信息 |  |  | 0 | 0 |  | 0 | 0 |
            |  |  | 7\.属于行政执法案卷 | 6 | 0 | 7 |  | 0 | 0 | 13 |
            |  |  | 8\.于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |  | （四）无法提供 | 1\.本机关不握相关政府信息 | 0 | 0 |  |  | 0 |  | 0 |
            |  |  | 2\.没有现成信息需要另制作 |  | 0 |  | 0 | 0 | 0 | 0 |
            |  |  | 3\.补正申请内容仍不明确 | 0 |  | 0 | 0 |  | 0 | 0 |
            |  | （五）不予处理 | 1\.信访举报投诉类申请 | 0 |  |  |  | 0 |  | 0 |
            |  |  | 2\.重复请 | 0 |  |  |  | 0 | 0 | 0 |
            |  |  | 3\.要求提供公开出版物 | 36 | 0 | 4 |  |  | 0 | 40 |
            |  |  | 4\.无正当理由大量反复申请 | 0 |  | 0 | 0 | 0 |  | 0 |
            |  |  | 5\.要求行政机关确认或重新出具已获取信息 |  |  | 0 | 0 | 0 |  | 0 |
            |  | （六）其处理 |  | 0 | 0 |  | 0 | 0 |  | 0 |
            |  | （七）总计 |  | 47 | 8 | 16 | 0 | 0 |  | 71 |
            | 四、结转下年度继续办理 |  |  |  | 0 | 0 | 1 |  | 1 |
            """);

        Assert.That(record.Figures.Single(figure => figure.Key == "applications.carried_out.social").Status, Is.Not.EqualTo(FigureStatus.Read));
    }

    [Test]
    public void Numbers_behind_the_label_of_a_row_that_the_form_has_not_are_not_those_of_the_row_above()
    {
        var record = Read("""
            二、主动公开政府信息情况

            第二十条第（一）项 |
            |||
            信息内容 |
            本年制发件数 |
            本年废止件数 |
            现行有效件数 |
            规章 |
            - |
            - |
            - |
            行政规范性文件 |
            - |
            - |
            - |
            其他主动公开文件 |
            52 |
            6 |
            26 |
            第二十条第（五）项 |
            |||
            信息内容 |
            本年处理决定数量 |
            ||
            行政许可
            |
            - |
            ||
            第二十条第（六）项 |
            |||
            信息内容 |
            本年处理决定数量
            |
            ||
            行政处罚 |
            -
            |
            ||
            行政强制 |
            """);

        Assert.That(ReadOf(record, "article20_1.normative_documents"), Is.Empty);
    }

    [Test]
    public void A_row_that_is_told_by_its_headers_is_in_doubt_where_other_numbers_stand_under_them()
    {
        // l〇〇 is no number, and 7 is the end of 467.
        var record = Read("""
            四、政府信息公开行政复议、行政诉讼情况

            行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t
            结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t
            \t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
            349\t72\t80\t399\t900\tl〇〇\t0\t0\t0\t100\t421\t10\t36\t0\t46
            \t\t\t\t\t\t\t\t\t\t\t\t\t\t7
            """.Replace("\\t", "\t", StringComparison.Ordinal));

        Assert.That(Silent(record, "review_litigation.litigation_after_review.total", 467), Is.False);
    }

    [Test]
    public void A_row_without_label_is_none_of_a_table_above_the_caption()
    {
        // The row of 行政强制 is empty; 0 behind the caption of the next table is not its own.
        var record = Read("""
                                             第二十条第（六）项
                      信息内容                              本年处理决定数量
              行政处罚                                             53
              行政强制
                                             第二十条第（八）项
                      信息内容                         本年收费金额（单位：万元）

                                                                - 1 -

              行政事业性收费                                     901.5

                三、收到和处理政府信息公开申请情况
                                                                                         申请人情况
              （本列数据的勾稽关系为：第一项加第二项之和，                             法人或其他组织
                        等于第三项加第四项之和）             自然人    商业企    科研机    社会公    法律服     其他      总计
                                                                         业        构      益组织    务机构
              一、本年新收政府信息公开申请数量                                                                             89
              二、上年结转政府信息公开申请数量                                                                              5
                       （一）予
                                                                                                                            0
                       以公开
            """);

        Assert.That(ReadOf(record, "article20_6.coercion"), Is.Empty);
    }

    [Test]
    public void A_number_in_front_of_half_a_label_is_no_piece_of_the_label_above()
    {
        // The row of 1. is empty.
        var record = Read("""
                                  3.补正后申请内容仍不明确      0         0         0         0         0         0         0
                                  1.信访举报投诉类申请
                                  2.重                          0         0         0         0         0         0         0
                       （五）不   复 申请
                        予处理    3.要求提供公开出版物          0         0         0         0         0         0         0
            """);

        Assert.That(ReadOf(record, "applications.unprocessed_petition"), Is.Empty);
    }

    [Test]
    public void Of_labels_above_a_row_the_nearest_is_its_own()
    {
        // The row of 3. is empty, and 4. is broken.
        var record = Read("""
                                  2.重复申请                    0         0         0         0         0         0         0
                                  3.要求提供公开出版物
                       （五）不   4.无　正当理由大　量反复
                        予处理                                  0         0         0         0         0         0         0
                                  　申请
                                  5.要求行政机关确认或重新
                                                                0         0         0         0         0         0         0
                                  出具已获取信息
            """);

        Assert.That(ReadOf(record, "applications.unprocessed_publication"), Is.Empty);
    }

    [Test]
    public void Half_a_label_among_the_rows_of_another_table_is_no_row()
    {
        // 行政强制 has no number; 律行政 is a line of 2.其他法律行政法规禁止公开.
        var record = Read("""
                                             第二十条第（六）项
                      信息内容                              本年处理决定数量
              行政处罚                                            611
              行政强制
                                             第二十条第（八）项
                      信息内容                         本年收费金额（单位：万元）
              行政事业性收费                                    1844.79

                三、收到和处理政府信息公开申请情况
                                                                                         申请人情况
              （本列数据的勾稽关系为：第一项加第二项之和，                             法人或其他组织
                        等于第三项加第四项之和）             自然人    商业企    科研机    社会公    法律服     其他      总计
                                                                         业        构      益组织    务机构
              一、本年新收政府信息公开申请数量                 47        14        18                  19                  98
              二、上年结转政府
                                                                                                        2         0         2
              信息公开申请数量
                       （一）予以公开                                     0         0                             0         0
                       （二）部分公开（区分处理的，只计这
                                                                0         0         0         0         0         0         0
                       一情形，不计其他情形）
                                  1.属于国家秘密                0                                                           0
                                  2.其他法
              三、本              律行政
              年度办                                            0         0                   0         0         0         0
              理结果   （三）不   法规禁止公开
                        予公开    3.危及“三安
                                                                                                                  0         0
                                  全一稳定”
                                  4.保护第三
                                                                          0                             0         0         0
                                  方合法权益

                                                                - 1 -

                                                                                         申请人情况
              （本列数据的勾稽关系为：第一项加第二项之和，                             法人或其他组织
                        等于第三项加第四项之和）             自然人    商业企    科研机    社会公    法律服     其他      总计
                                                                         业        构      益组织    务机构
                                  5.属于三类内部事务信息                  0                   0                             0
                                  6.属于四类过程性信息          0                   0                   0         0         0
                                  7.属于
                                                                3         6         4                   0         0        13
                                  行政执法案卷
                                  8.属于行政查询事项           43         7         9                  11                  70
                                  1.本机关不掌握相关政府信
                                                                          0                             0         0         0
                                  息
                       （四）无   2.没有现成信息需要另行制
                        法提供                                            1         5                  10         0        16
                                  作
                                  3.补正后申
                                                                0         0         0                   0         0         0
                                  请内容仍不明确
                                  1.信访举报投诉类申请          0         0         0         0                   0         0
                                  2.重复申请                    0         0         0         0                   0         0
                       （五）不   3.要求提供公开出版物          0         0         0         0                   0         0
                        予处理    4.无正当理由大量反复申请                          0                                       0
                                  5.要求行政机关确认或重新
                                                                0                   0         0                   0         0
                                  出具已获取信息
                                  1.申请人无正当理由逾期不
                                  补正、行政机关不再处理其
                                                                0                   0                                       0
                       （六）其   政府信息公开申请
                        他处理    2.申请人逾期未按收费通知
                                  要求缴纳费用、行政机关不
                                                                0                                                           0
                                  再处理其政府信息公开申请
                                  3.其他                                                                          0         0
                       （七）总计                              46        14        18                  21                  99
              四、结转下年度继续办理                            1         0                             0                   1

            """);

        Assert.That(ReadOf(record, "article20_6.coercion"), Is.Empty);
    }

    [Test]
    public void A_row_half_empty_that_is_like_the_label_is_not_passed_over_for_one_that_ends_in_its_words()
    {
        var record = Read("""
                                             第二十条第（一）项
                      信息内容              本年发件数        本年废止件数       现行有效件数
              规(guī)章                        2382             70594项              1395
              行政规(guī)范性文                                  2242件              2773
              其他主动公开文件（指以本
              单位名义正式印发、不属于
                                                3                  25                 11
              规范性文件的文件）
            """);

        Assert.That(Silent(record, "article20_1.normative_documents.repealed", 2242), Is.False);
    }

    [Test]
    public void Two_lines_with_a_label_each_are_not_put_together()
    {
        // The first label has a wrong character.
        var record = Read("""
                      信息内容            本年新剐作数量    本年新公 开数量     对外公开总数量
              规童                                                 0
              规范性文　仵                      0                                     0
            """);

        Assert.That(ReadOf(record, "article20_1.normative_documents.newly_disclosed"), Is.Empty);
    }

    [Test]
    public void The_number_of_a_glued_label_is_no_digit_of_the_row_above_where_a_blank_follows_it()
    {
        // 0, 0, 0, 13, 0, 1 and 14; 2 belongs to the next label.
        var record = Read("""
            二、主动公开政府信息情况三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收政府信息公开申请数量21586001936215218225856二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开0000000（二）部分公开（区分处理的，只计这一情形，不计其他情形）0000000（三）不予公开1．属于国家秘蜜000130114２ .其他法律行政法规禁止公开0000000
            """);

        Assert.That(record.Figures.Single(figure => figure.Key == "applications.denied_state_secret.total").Value, Is.EqualTo(14m));
    }

    [Test]
    public void Glued_digits_that_are_fewer_than_the_cells_are_in_doubt()
    {
        // The next label lost its 三, and 2 is not its number.
        var record = Read("""
            三、收到和处理政府信息公开申请情况（本列数据的勾稽关系：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公　益组织法 服务机构其他一、本年新收政府信息公开申请数量90004013二、上年结转政府信息公开申请数量1000012、本年度办理结果（一）予以公开0000000
            """);

        Assert.That(Silent(record, "applications.carried_in.business", 0), Is.False);
    }

    [Test]
    public void Glued_numbers_in_front_of_a_caption_are_none_of_the_table_behind_it()
    {
        // 現章 has a wrong character.
        var record = Read("""
            二、主動公開政府信息情況第二十條第（一）項信息內容本年製發仵數本年廢止仵數現行有效件數現章1000行政規範性文件0019第二十條第（五）項信息內容本年外理决定數量行政許可0第二十條第（六）項信息內容本年外理决定數量行政處罔0行政強製26第二十條第（八）項信息內容本年收費金額（單位：萬元）行政事亚性收費0
            """);

        Assert.That(Silent(record, "article20_6.penalties.decisions", 0), Is.False);
    }
}
