using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Alignment;

/// <summary>Which line of a text is which row of the form.</summary>
internal sealed class TableAlignerTests
{
    [Test]
    public void The_nearest_of_several_labels_above_a_row_is_its_own()
    {
        // The row of 3. is empty, and the label of 4. is on three lines.
        var record = Read("""
                                  2.重复申请                    1         0         0         0         0         0         1
                                  3.要求提供公开出版物
                       （五）不   4.无　正当理由大　量反复
                        予处理                                  2         0         0         0         0         0         2
                                  　申请
                                  5.要求行政机关确认或重新
                                                                3         0         0         0         0         0         3
                                  出具已获取信息
            """);

        Assert.That(RowOf(record, "applications.unprocessed_repeat"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.unprocessed_publication"), Is.EqualTo(". . . . . . ."));
        Assert.That(RowOf(record, "applications.unprocessed_excessive"), Is.EqualTo("2 0 0 0 0 0 2"));
        Assert.That(RowOf(record, "applications.unprocessed_reissue"), Is.EqualTo("3 0 0 0 0 0 3"));
    }

    [Test]
    public void Numbers_between_the_halves_of_a_numbered_label_are_not_those_of_the_row_above()
    {
        // The row of 4. is empty, and the label of 5. is broken by blanks.
        var record = Read("""
                       （五）不   3.要求提供公开出版物          1         0         0         0         0         0         1
                        予处理    4.无正当理由大量反复申请
                                  5.要　求　行政机　关确认      2         0         0         0         0         0         2
                                  　或重新出具已获　取信息
                                  1.申请人无正当理由逾期不      3         0         0         0         0         0         3
                                  补正、行政机关不再处理其
                                  政府信息公开申请
            """);

        Assert.That(RowOf(record, "applications.unprocessed_publication"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.unprocessed_excessive"), Is.EqualTo(". . . . . . ."));
        Assert.That(RowOf(record, "applications.unprocessed_reissue"), Is.EqualTo("2 0 0 0 0 0 2"));
        Assert.That(RowOf(record, "applications.other_no_correction"), Is.EqualTo("3 0 0 0 0 0 3"));
    }

    [Test]
    public void A_label_with_a_number_of_its_own_below_a_row_does_not_end_the_label_of_the_row()
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

        Assert.That(RowOf(record, "applications.unprocessed_excessive"), Is.EqualTo("20 0 0 3 6 0 29"));
        Assert.That(RowOf(record, "applications.unprocessed_reissue"), Is.EqualTo(". . . . . . ."));
        Assert.That(RowOf(record, "applications.other"), Is.EqualTo("0 0 0 0 0 0 0"));
    }

    [Test]
    public void A_number_between_the_halves_of_a_label_is_not_that_of_the_row_above()
    {
        var record = Read(
            PrintedLine.Of("3.要求提供公开出版物", "1 0 0 0 0 0 1") + "4.无正当理由大量反复申请\n5.要求行政机关确认或重新\n"
            + PrintedLine.Of("", "7 0 0 0 0 0 7") + "出具已获取信息\n" + PrintedLine.Of("（六）其他处理", "2 0 0 0 0 0 2"));

        Assert.That(RowOf(record, "applications.unprocessed_publication"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.unprocessed_excessive"), Is.EqualTo(". . . . . . ."));
        Assert.That(RowOf(record, "applications.unprocessed_reissue"), Does.Match("^7\\??( 0\\??){5} 7\\??$"));
    }

    [Test]
    public void A_row_below_the_caption_of_a_table_is_not_a_row_of_the_table_above()
    {
        // The row of 行政强制 is empty.
        var record = Read("""
              行政处罚                                             53
              行政强制
                                             第二十条第（八）项
                      信息内容                         本年收费金额（单位：万元）

                                                                - 1 -

              行政事业性收费                                     901.5
            """);

        Assert.That(RowOf(record, "article20_6"), Is.EqualTo("53 ."));
        Assert.That(RowOf(record, "article20_8"), Is.EqualTo("901.5"));
    }

    [Test]
    public void Words_above_the_caption_of_another_table_are_no_label_of_its_first_row()
    {
        // The page cut the second row off, and the first label of the next table lost a character.
        var record = Read("""
                   信息内容              本年新制作数量      本年新公开数量      对外公开总数量
              规章                              0                  5                  26
              规范性文
                                         第二十条第（五）项

                   信息容             上一年项目数量       本年增/减         处理决定数量
              行许可                            24                 0                  3
              其他对外管理服务事项              23                 0                  0
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("0 5 26"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo(". . ."));
        Assert.That(RowOf(record, "article20_5"), Is.EqualTo("24 0 3 23 0 0"));
    }

    [Test]
    public void Numbers_behind_a_label_that_the_form_does_not_have_are_not_those_of_the_row_above()
    {
        var record = Read("""
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
            4 |
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
            8 |
            """);

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("/ / / 4 / /"));
        Assert.That(RowOf(record, "article20_5"), Is.EqualTo("8"));
        Assert.That(UnexpectedRows(record).Single(), Does.Contain("52 6 26"));
    }

    [Test]
    public void A_label_with_a_wrong_character_keeps_its_numbers_from_the_row_behind_it()
    {
        var record = Read("""
            第二十条第（一）项 |
            |||
            信息内容 |
            本年新制作数量 |
            本年新公开数量 |
            对外公开总数量 |
            规章 |
            1 |
            2 |
            3 |
            现范性文件 |
            0 |
            12 |
            25 |
            其他公文 |
            22 |
            26 |
            36 |
            第二十条第（五）项 |
            |||
            信息内容 |
            上一年项目数量 |
            本年增/减 |
            处理决定数量 |
            行政许可 |
            5 |
            -2 |
            4 |
            """);

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("1 2 3 0 12 25"));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("5 -2 4"));
        Assert.That(UnexpectedRows(record).Single(), Does.Contain("22 26 36"));
    }

    [Test]
    public void Rows_without_labels_are_in_the_order_of_the_form_if_as_many_are_missing()
    {
        // Eight labels and eight rows of numbers are between 4. and 2., in another order than each label above its row.
        var record = Read("""
            | 4.保护第三方合法权益 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            |---|---|---|---|---|---|---|
            | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
            |---|---|---|---|---|---|---|

            5.属于三类内部事务信息
            6.属于四类过程性信息
            | 4 | 0 | 0 | 0 | 0 | 0 | 4 |
            |---|---|---|---|---|---|---|
            | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
            |---|---|---|---|---|---|---|
            | 6 | 0 | 0 | 0 | 0 | 0 | 6 |
            |---|---|---|---|---|---|---|
            | 0 | 7 | 0 | 0 | 0 | 0 | 7 |
            |---|---|---|---|---|---|---|

            7.属于行政执法案卷
            8.属于行政查询事项
            （四）无1.本机关不掌握
            相关政府
            法提供信息
            2.没有现成信息需要另行
            制作
            | 8 | 0 | 0 | 0 | 0 | 0 | 8 |
            |---|---|---|---|---|---|---|
            | 9 | 0 | 0 | 0 | 0 | 0 | 9 |
            |---|---|---|---|---|---|---|
            | 2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            """);

        Assert.That(RowOf(record, "applications.denied_third_party"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.denied_internal_affairs"), Is.EqualTo("2 0 0 0 0 0 2"));
        Assert.That(RowOf(record, "applications.unavailable_not_existing"), Is.EqualTo("0 7 0 0 0 0 7"));
        Assert.That(RowOf(record, "applications.unprocessed_petition"), Is.EqualTo("9 0 0 0 0 0 9"));
    }
}
