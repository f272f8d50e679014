using ReportExtractor.Problems;
using ReportExtractor.Tests.Extraction;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Columns;

/// <summary>Doubts about headers that name other columns than those that the numbers below them were read for.</summary>
internal sealed class HeaderRulesTests
{
    [Test]
    public void Columns_of_the_applications_in_another_order_are_suspect()
    {
        var page = new FormPage();
        Move(page.Applications[1], 0, 2);
        foreach (var row in page.Applications.Skip(3))
        {
            Move(row, row.Count - 7, row.Count - 1);
        }

        var record = page.Read();

        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("2? 3? 4? 5? 6? 21? 1?"));
        Assert.That(ReasonsOf(record, "applications.carried_in"), Does.Contain(ReasonCodes.HeadersOfOtherColumns));
        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1000 1001 1002"));
        page.AssertNothingSilent(record);
    }

    [TestCase(0, "review", "2? 1? 3? 4? 10?")]
    [TestCase(5, "litigation_direct", "6? 5? 7? 8? 26?")]
    public void Columns_of_the_reviews_in_another_order_are_suspect(int block, string row, string shown)
    {
        var page = new FormPage();
        Move(block == 0 ? page.Review[1] : page.Review[2], 0, 1);
        Move(page.Review[3], block, block + 1);

        var record = page.Read();

        Assert.That(RowOf(record, $"review_litigation.{row}"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, $"review_litigation.{row}"), Is.EqualTo(new[] { ReasonCodes.HeadersOfOtherColumns }));
        page.AssertNothingSilent(record);
    }

    [Test]
    public void Columns_of_article_20_in_another_order_are_suspect()
    {
        var page = new FormPage();
        Move(page.Article20[1], 1, 2);

        var record = page.Read();

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1000? 1001? 1002?"));
        Assert.That(ReasonsOf(record, "article20_1"), Is.EqualTo(new[] { ReasonCodes.HeadersOfOtherColumns }));
        Assert.That(RowOf(record, "article20_5"), Is.EqualTo("1006"));
    }

    [Test]
    public void Headers_that_occur_again_are_in_order_without_the_names_above_them()
    {
        var page = new FormPage();
        page.Review[0] = [new PageCell("", Columns: 15)];
        FormPage.Write(page.Review[1], cell => cell.Text.EndsWith("起诉", StringComparison.Ordinal), "");
        FormPage.Write(page.Review[1], cell => cell.Text == "总计", "");

        var record = page.Read();

        Assert.That(RowOf(record, "review_litigation"), Is.EqualTo("1 2 3 4 10 5 6 7 8 26 9 11 12 13 45"));
        page.AssertNothingSilent(record);
    }

    [Test]
    public void A_column_that_the_form_does_not_have_is_suspect_and_the_others_are_read()
    {
        var page = new FormPage();
        FormPage.Write(page.Applications[2], cell => cell.Text == "社会公益组织", "村民委员会");

        var record = page.Read();

        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1 2 3 4? 5 6 21"));
        Assert.That(ReasonsOf(record, "applications.carried_in"), Is.EqualTo(new[] { ReasonCodes.ForeignHeader }));
    }

    [Test]
    public void A_header_of_last_year_leaves_its_column_suspect()
    {
        var page = new FormPage();
        FormPage.Write(page.Article20[1], cell => cell.Text == "本年制发件数", "上年制发件数");

        var record = page.Read();

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1000? 1001 1002"));
        Assert.That(ReasonsOf(record, "article20_1.rules"), Is.EqualTo(new[] { ReasonCodes.ForeignHeader }));
    }

    [Test]
    public void A_number_merged_over_two_columns_is_suspect()
    {
        var page = new FormPage();
        var row = FormPage.RowOf(page.Applications, "applications.new.research");
        var at = row.FindIndex(cell => cell.Key == "applications.new.research");
        row[at] = row[at] with { Columns = 2 };
        row.RemoveAt(at + 1);

        var record = page.Read();

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("21? 42? 63? . 105? 126? 441?"));
        Assert.That(ReasonsOf(record, "applications.new.research"), Does.Contain(ReasonCodes.MergedColumns));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1 2 3 4 5 6 21"));
        page.AssertNothingSilent(record);
    }

    [Test]
    public void A_table_under_the_caption_of_another_form_has_its_columns()
    {
        // The headers of the first table are those of 2021, each with a character missing; the applications are those of 2019.
        var record = Read("""
            信息内容
            本制发件数
            本年废件数
            现有效件数
            规章
            0
            29
            7
            三、收到和处理政府信息公开申请情况
            （六）其他处理 1 0 0 0 0 0 1
            （七）总计 1 0 0 0 0 0 1
            """);

        Assert.That(record.Report!.Template, Is.EqualTo("ogi-2019"));
        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo(". . . 0 29 7"));
    }

    [TestCase("本年制发仵数\t现行有效伴数\t本年废止仵数", "1? 2? 3?", Description = "in another order")]
    [TestCase("本年制发仵数\t本年废止仵数\t现行有效伴数", "1 2 3", Description = "in the form's order")]
    public void Headers_with_wrong_characters_are_those_that_they_are_most_like(string headers, string shown)
    {
        var record = Read($"第二十条第（一）项\n信息内容\t{headers}\n规章\t1\t2\t3");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo(shown));
    }

    [Test]
    public void A_header_much_like_that_of_the_form_beside_one_of_another_column_is_foreign_as_well()
    {
        var record = Read("""
            <table>
            <tr><td>信息内容</td><td>本年收费金额</td><td>本年目标</td></tr>
            <tr><td>行政事业性收费</td><td>12</td><td>6</td></tr>
            <tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>
            <tr><td>行政处罚</td><td>1</td><td>2</td><td>3</td></tr>
            <tr><td>行政强制</td><td>4</td><td>5</td><td>6</td></tr>
            </table>
            """);

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo("12? 6?"));
        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("1 2 3"));
    }

    [TestCase("撤销处理决定数量", Description = "another column's, with words in front")]
    [TestCase("同比增减", Description = "of another period")]
    public void A_header_that_is_much_like_those_of_the_form_may_be_foreign(string header)
    {
        var record = Read($"""
            <table>
            <tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>{header}</td></tr>
            <tr><td>行政事业性收费</td><td>10</td><td></td><td>36</td></tr>
            </table>
            """);

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo("10 36?"));
        Assert.That(ReasonsOf(record, "article20_8.fees"), Does.Contain(ReasonCodes.ForeignHeader));
    }

    [Test]
    public void Cells_under_the_only_header_of_another_form_are_suspect()
    {
        var record = Read("""
            第二十条第（八）项
            信息内容	本年收费金额（单位：万元）	本年目标
            行政事业性收费	0	39
            （六）其他处理	1	0	0	0	0	0	1
            """);

        Assert.That(RowOf(record, "article20_8.fees"), Does.Not.Match("39(?![?])"));
    }

    private static void Move(List<PageCell> row, int from, int to)
    {
        var cell = row[from];
        row.RemoveAt(from);
        row.Insert(to, cell);
    }

    [Test]
    public void A_header_beside_that_of_the_cell_is_of_another_column_even_if_it_is_much_like_it()
    {
        var record = new Extractor().ExtractText("""
            <table><tr><td>信息内容</td><td>上一年项目数量</td><td>本年目标</td><td>本年增/减</td></tr>
            <tr><td>行政事业性收费</td><td>3</td><td>23</td><td>/</td></tr></table>
            """);

        Assert.That(RowOf(record, "article20_8.fees"), Does.Contain("23?"));
        Assert.That(ReasonsOf(record, "article20_8.fees"), Does.Contain(ReasonCodes.HeadersOfOtherColumns));
    }

    [Test]
    public void A_part_of_a_table_without_headers_has_those_of_the_part_before_it()
    {
        const string headers = "<tr><td></td><td>同比</td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td>"
            + "<td>法律服务机构</td><td>其他</td><td>总计</td></tr>";
        const string row = "<tr><td>{0}</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td></td></tr>";

        var record = new Extractor().ExtractText(
            $"<table>{headers}{row.Replace("{0}", "一、本年新收政府信息公开申请数量")}</table>"
            + $"<table>{row.Replace("{0}", "二、上年结转政府信息公开申请数量")}</table>");

        Assert.That(RowOf(record, "applications.new"), Does.EndWith("0?"));
        Assert.That(RowOf(record, "applications.carried_in"), Does.EndWith("0?"));
    }

    [TestCase("<table><tr><td>信息内<td>现行有件数<td>本废止件数<td>本年发件数<tr><td>章<td>3<td>0<td>53<tr><td>行政规范性文件<td>0<td>593<td>433</table>")]
    [TestCase("信息内\t现行有件数\t本废止件数\t本年发件数\n章\t3\t0\t53\n行政规范性文件\t0\t593\t433\n")]
    public void Headers_over_a_row_that_was_not_found_count_for_those_below_it(string text)
    {
        // The columns were exchanged together with their headers, and all words have lost characters.
        var record = new Extractor().ExtractText("第二十条第（）项\n" + text);

        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("0? 593? 433?"));
        Assert.That(
            ReasonsOf(record, "article20_1.normative_documents"), Is.EqualTo(new[] { ReasonCodes.HeadersOfOtherColumns }));
    }
}
