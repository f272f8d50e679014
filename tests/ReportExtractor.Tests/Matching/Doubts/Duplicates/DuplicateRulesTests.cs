using System.Globalization;
using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Tests.Extraction;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Duplicates;

/// <summary>Doubts about rows that occur again: in a second report, next to the same label, under the same headers.</summary>
internal sealed class DuplicateRulesTests
{
    private const string Report =
        "第二十条第（一）项\n规章\t0\t0\t0\n行政规范性文件\t0\t0\t0\n第二十条第（五）项\n行政许可\t0\n第二十条第（八）项\n行政事业性收费\t0\n";

    [Test]
    public void Every_figure_is_suspect_if_the_file_has_two_reports()
    {
        var first = new FormPage();
        first.Applications.Clear();
        first.Review[3] = [.. first.Review[3].Select(cell => cell with { Text = "0" })];

        var record = new Extractor().Extract(new MemoryStream(Encoding.UTF8.GetBytes(first.Html() + new FormPage().Html())), "page.html");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1000? 1001? 1002?"));
        Assert.That(ReasonsOf(record, "article20_1"), Is.EqualTo(new[] { ReasonCodes.SeveralReports }));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1? 2? 3? 4? 5? 6? 21?"));
    }

    [Test]
    public void A_row_that_occurs_once_among_rows_that_occur_twice_is_suspect()
    {
        const string Once = "第二十条第（六）项\n行政处罚\t0\n行政强制\t0\n";
        var again = Report.Replace("第二十条第（八）项", Once + "第二十条第（八）项", StringComparison.Ordinal);
        var record = Read(Report + "六、其他需要报告的事项\n没有。\n" + again);

        Assert.That(RowOf(record, "article20_6"), Is.EqualTo("0? 0?"));
        Assert.That(ReasonsOf(record, "article20_6"), Is.EqualTo(new[] { ReasonCodes.OnceAmongTwice }));
        Assert.That(RowOf(record, "article20_5"), Is.EqualTo("0"));
    }

    [Test]
    public void A_figure_that_another_row_of_the_same_label_has_otherwise_is_suspect()
    {
        var record = Read("规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n规章\t1\t2\t7");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1 2 3?"));
        Assert.That(ReasonsOf(record, "article20_1.rules"), Is.EqualTo(new[] { ReasonCodes.DuplicateRow }));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("4 5 6"));
    }

    [Test]
    public void A_row_is_suspect_if_another_one_is_more_like_its_label()
    {
        // The label lost a character; the end of a row that the form does not have is as similar.
        var record = Read("""
                   信息内容              本年新制作数量      本年新公开数量      对外公开总数量
              规章                              0                  0                  0
              规范性件                          0                  0                  0
              其他主动公开文件（指以本
              单位名义正式印发、不属于
              规范性文件的文件）                60                 55                 22
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("0 0 0"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("60? 55? 22?"));
        Assert.That(ReasonsOf(record, "article20_1.normative_documents"), Is.EqualTo(new[] { ReasonCodes.BetterLabelElsewhere }));
    }

    [Test]
    public void A_row_with_an_empty_cell_whose_label_is_more_like_leaves_the_other_one_suspect()
    {
        var record = Read("""
                      信息内容              本年发件数        本年废止件数       现行有效件数
              规(guī)章                        2382             70594项              1395
              行政规(guī)范性文                                  2242件              2773
              其他主动公开文件（指以本
              单位名义正式印发、不属于
                                                3                  25                 11
              规范性文件的文件）
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("2382 70594 1395"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("3? 25? 11?"));
        Assert.That(ReasonsOf(record, "article20_1.normative_documents"), Does.Contain(ReasonCodes.BetterLabelElsewhere));
    }

    [Test]
    public void A_second_row_of_numbers_next_to_a_label_leaves_the_row_suspect()
    {
        var page = new FormPage();
        var row = FormPage.RowOf(page.Applications, "applications.carried_in.total");
        row[0] = row[0] with { Rows = 2 };
        page.Applications.Insert(page.Applications.IndexOf(row) + 1, Numbers(7));

        var record = page.Read();

        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1? 2? 3? 4? 5? 6? 21?"));
        Assert.That(ReasonsOf(record, "applications.carried_in"), Is.EqualTo(new[] { ReasonCodes.RowBesideLabel }));
        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("1 2 3 4 5 6 21"));
        page.AssertNothingSilent(record);
    }

    [TestCase(3, "50? 51? 52? 53? 54?")]
    [TestCase(4, "1? 2? 3? 4? 10?")]
    public void A_second_row_of_numbers_under_the_headers_of_the_reviews_leaves_the_row_suspect(int at, string shown)
    {
        var page = new FormPage();
        page.Review.Insert(at, Numbers(15));

        var record = page.Read();

        Assert.That(RowOf(record, "review_litigation.review"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "review_litigation"), Does.Contain(ReasonCodes.RowBesideLabel));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1 2 3 4 5 6 21"));
    }

    [Test]
    public void A_row_found_by_its_headers_alone_is_suspect_if_other_numbers_are_under_them()
    {
        // l〇〇 is no number; 7 is the end of 467.
        var record = ReadTabbed("""
            行政复议⇥⇥⇥⇥⇥行政诉讼⇥⇥⇥⇥⇥⇥⇥⇥⇥
            结果维持⇥结果纠正⇥其他结果⇥尚未审结⇥总计⇥未经复议直接起诉⇥⇥⇥⇥⇥复议后起诉⇥⇥⇥⇥
            ⇥⇥⇥⇥⇥结果维持⇥结果纠正⇥其他结果⇥尚未审结⇥总计⇥结果维持⇥结果纠正⇥其他结果⇥尚未审结⇥总计
            349⇥72⇥80⇥399⇥900⇥l〇〇⇥0⇥0⇥0⇥100⇥421⇥10⇥36⇥0⇥46
            ⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥7
            """);

        Assert.That(RowOf(record, "review_litigation.litigation_after_review"), Is.EqualTo("- - - - 7?"));
        Assert.That(ReasonsOf(record, "review_litigation.litigation_after_review"), Is.EqualTo(new[] { ReasonCodes.NumbersUnderHeaders }));
    }

    [Test]
    public void A_table_that_may_follow_either_form_is_suspect()
    {
        // The form of 2021 has one column here, and its key is that of the last of the three.
        var record = Read("""
            第二十条第（五）项
            信息内容 上一年项目数量 本年增/减 处理决定数量
            行政许可 4 0 7
            其他对外管理服务事项 1 0 2
            第二十条第（六）项
            信息内容 上一年项目数量 本年增/减 处理决定数量
            行政处罚 0
            行政强制 0
            """);

        Assert.That(RowOf(record, "article20_5"), Is.EqualTo("4 0 7 1 0 2"));
        Assert.That(RowOf(record, "article20_6"), Is.EqualTo("0? . . 0? . ."));
        Assert.That(ReasonsOf(record, "article20_6"), Does.Contain(ReasonCodes.EitherForm));
    }

    [Test]
    public void A_header_that_lost_a_character_of_the_other_form_leaves_the_table_suspect()
    {
        // The applications are those of 2019; 本处理决定数量 is 本年处理决定数量 of the form of 2021.
        var record = Read("""
            信息内容
            本处理决定数量
            行政许可
            7
            一、本年新收政府信息公开申请数量 1 0 0 0 0 1 2
            （六）其他处理 1 0 0 0 0 1 2
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("1 0 0 0 0 1 2"));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("7? . ."));
        Assert.That(ReasonsOf(record, "article20_5.licensing"), Does.Contain(ReasonCodes.EitherForm));
    }

    private static List<PageCell> Numbers(int count) =>
        [.. Enumerable.Range(50, count).Select(number => new PageCell(number.ToString(CultureInfo.InvariantCulture)))];
}
