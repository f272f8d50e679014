using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Labels;

/// <summary>Doubts about rows whose own words, or lack of words, say that they may be another row.</summary>
internal sealed class RowLabelRulesTests
{
    private const string Headers = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";

    [Test]
    public void Words_in_front_of_a_row_without_a_label_may_be_its_first_number()
    {
        // lO is ten, in letters.
        var record = Read($"{Headers}\t{Headers}\t{Headers}\nlO\t0\t12\t0\t22\t8\t2\t0\t5\t15\t0\t0\t13\t8\t21\t");

        Assert.That(RowOf(record, "review_litigation.review"), Is.EqualTo("0? 12? 0? 22? 8?"));
        Assert.That(ReasonsOf(record, "review_litigation.review"), Is.EqualTo(new[] { ReasonCodes.WordsBeforeCells }));
    }

    [TestCase("见附表", true)]
    [TestCase("件", false, Description = "a unit")]
    [TestCase("数量", false, Description = "a word of the form")]
    public void Words_behind_a_damaged_label_may_be_those_of_a_cell(string words, bool mayBeCell)
    {
        var record = Read($"信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t1359\n规性文件\t{words}\t0\t314\n");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("0 0 1359"));
        Assert.That(ReasonsOf(record, "article20_1.normative_documents").Contains(ReasonCodes.WordsBeforeCells), Is.EqualTo(mayBeCell));
    }

    [Test]
    public void A_label_around_a_row_that_is_more_like_a_row_of_another_form_leaves_it_suspect()
    {
        // The row of 5. is empty; （六）其 and 他处理 are above and below the numbers.
        var record = Read(
            "5.要求行政机关确认或重新\n出具已获取信息\n" + PrintedLine.Of("（六）其", "1 0 0 0 0 0 1") + "他处理\n"
            + PrintedLine.Of("（七）总计", "1 0 0 0 0 0 1"));

        Assert.That(RowOf(record, "applications.total"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.unprocessed_reissue"), Is.EqualTo("1? 0? 0? 0? 0? 0? 1?"));
        Assert.That(ReasonsOf(record, "applications.unprocessed_reissue"), Is.EqualTo(new[] { ReasonCodes.ForeignLabel }));
    }

    [Test]
    public void Half_a_label_that_is_more_like_a_row_of_another_table_leaves_the_row_suspect()
    {
        // 行政规 and 范性文仵 are two lines of one label, and the second one has a wrong character.
        var record = Read("""
              第二十条第（一）项
              ---------------------------------- -------------------------- ------------ ------------
              信息内容                           本年制发件数               本年废止件数 现行有效件数
              规童                               0                          0            818
              行政规                             549                                     614
              范性文仵
              其他主动公开文件                   5                          41           48
            """);

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("549? - 614?"));
        Assert.That(ReasonsOf(record, "article20_5.licensing"), Does.Contain(ReasonCodes.ForeignLabel));
    }

    /// <summary>The form of 2021 has three rows under （六）其他处理; one row of that name is the form's of 2019.</summary>
    [TestCase("（六）其他处理")]
    [TestCase("（六）\n其他处理")]
    [TestCase("（六）其他外理")]
    [TestCase("（六）其他处")]
    public void The_single_row_of_other_results_is_the_row_of_the_other_form(string label)
    {
        var record = Read($"""
            一、本年新收政府信息公开申请数量 5 0 0 0 0 0 5
            二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
            （一）予以公开 1 0 0 0 0 0 1
            {label} 4 0 0 0 0 0 4
            （七）总计 5 0 0 0 0 0 5
            四、结转下年度继续办理 0 0 0 0 0 0 0
            """);

        Assert.That(record.Report!.Template, Is.EqualTo("ogi-2019"));
        Assert.That(RowOf(record, "applications.other"), Is.EqualTo("4 0 0 0 0 0 4"));
        Assert.That(RowOf(record, "applications.other_other"), Is.Empty);
    }

    [Test]
    public void Two_lines_with_a_label_each_are_one_row_in_doubt()
    {
        // The first label has a wrong character.
        var record = Read("""
                      信息内容            本年新剐作数量    本年新公 开数量     对外公开总数量
              规童                                                 0
              规范性文　仵                      0                                     0
            """);

        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("0? 0? 0?"));
        Assert.That(ReasonsOf(record, "article20_1.normative_documents"), Is.EqualTo(new[] { ReasonCodes.LabelOnOneLine }));
    }

    [Test]
    public void Numbers_beside_the_end_of_another_label_leave_a_row_with_a_whole_label_suspect()
    {
        // 机关填写 ends the label of the row above, whose numbers are 3, 17 and 26; only 5 and 0 belong to the last row.
        var record = Read("""
                                             第二十条第（一）项
                     信息 内 容           本年新制作数量     本年新公开数量     对外公开总数量
              规章（仅限有权制定规章的
              机关填写）                        3                  17                 26
              规范性文件                                           5                  0
            """);

        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("3? 175? 260?"));
        Assert.That(ReasonsOf(record, "article20_1.normative_documents.created"), Is.EqualTo(new[] { ReasonCodes.LabelOnOneLine }));
    }

    [Test]
    public void A_row_whose_own_words_are_the_label_of_another_row_is_suspect()
    {
        var record = Read("第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚\n强制 5");

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("5?"));
        Assert.That(ReasonsOf(record, "article20_6.penalties"), Is.EqualTo(new[] { ReasonCodes.LabelOfOtherRow }));
    }

    [Test]
    public void A_row_whose_words_are_more_like_another_row_is_suspect()
    {
        // 诉类申请 has two characters of 2.重复申请, and is the end of 1.
        var record = Read("3.补正后申请内容仍不明确\t\t\t\t\t\t\t0\n1.信访举报投\t\t\t\t\t\t\t\n诉(sù)类申请\t\t\t\t\t\t\t5");

        Assert.That(RowOf(record, "applications.unavailable_unclear"), Is.EqualTo("- - - - - - 0"));
        Assert.That(RowOf(record, "applications.unprocessed_repeat"), Is.EqualTo("- - - - - - 5?"));
        Assert.That(ReasonsOf(record, "applications.unprocessed_repeat"), Does.Contain(ReasonCodes.MoreLikeOtherRow));
    }

    [Test]
    public void A_row_without_a_label_that_may_be_either_of_two_is_suspect()
    {
        // 1. and 2. are missing between these rows.
        var record = Read(
            PrintedLine.Of("3.补正后申请内容仍不明确", "1 0 0 0 0 0 1") + PrintedLine.Of("", "2 0 0 0 0 0 2")
            + PrintedLine.Of("3.要求提供公开出版物", "3 0 0 0 0 0 3"));

        Assert.That(RowOf(record, "applications.unavailable_unclear"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.unprocessed_repeat"), Is.EqualTo("2? 0? 0? 0? 0? 0? 2?"));
        Assert.That(ReasonsOf(record, "applications.unprocessed_repeat"), Does.Contain(ReasonCodes.AmbiguousRow));
    }

    [Test]
    public void A_number_in_front_of_half_a_label_is_suspect()
    {
        // The row of 1. is empty.
        var record = Read(
            PrintedLine.Of("3.补正后申请内容仍不明确", "1 0 0 0 0 0 1") + PrintedLine.Of("1.信访举报投诉类申请") + PrintedLine.Of("2.重", "2 0 0 0 0 0 2")
            + PrintedLine.Of("复 申请") + PrintedLine.Of("3.要求提供公开出版物", "3 0 0 0 0 0 3"));

        Assert.That(RowOf(record, "applications.unprocessed_petition"), Is.EqualTo(". . . . . . ."));
        Assert.That(RowOf(record, "applications.unprocessed_repeat"), Does.Match("^2\\??( 0\\??){5} 2\\??$"));
    }

    [Test]
    public void A_row_without_a_label_beside_one_of_another_form_is_suspect()
    {
        var record = Read("""
            | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | （六）其他处 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
            | | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            | 四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
            """);

        Assert.That(RowOf(record, "applications.other_fee_unpaid"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.total"), Is.EqualTo("2? 0? 0? 0? 0? 0? 2?"));
        Assert.That(ReasonsOf(record, "applications.total"), Does.Contain(ReasonCodes.BesideForeignRow));
    }

    [Test]
    public void A_row_that_is_partly_like_its_label_is_suspect_without_its_neighbours()
    {
        var record = Read("一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n安全一稳\t2\t0\t0\t0\t0\t0\t2");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.denied_security"), Is.EqualTo("2? 0? 0? 0? 0? 0? 2?"));
        Assert.That(ReasonsOf(record, "applications.denied_security"), Is.EqualTo(new[] { ReasonCodes.WeakLabelAlone }));
    }

    [Test]
    public void Half_a_label_between_the_rows_of_another_table_is_suspect()
    {
        var record = Read("第二十条第（一）项\n规章\t1\t2\t3\n行政许\t5\n行政规范性文件\t4\t5\t6");

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("1 2 3 4 5 6"));
        Assert.That(RowOf(record, "article20_5"), Is.EqualTo("5?"));
        Assert.That(ReasonsOf(record, "article20_5"), Is.EqualTo(new[] { ReasonCodes.AmongOtherTable }));
    }

    [TestCase("行政处罚申请<br>行政强制", "2015? 7? 260?")]
    [TestCase("行政<br>强制", "2015 7 260")]
    public void A_label_on_one_of_several_lines_of_a_cell_may_have_one_of_several_rows_there(string label, string shown)
    {
        var record = new Extractor().ExtractText($"""
            <table><tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>
            <tr><td>{label}</td><td>2015</td><td>7</td><td>260</td></tr></table>
            """);

        Assert.That(RowOf(record, "article20_6.coercion"), Is.EqualTo(shown));
    }
}
