using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Pdf.Stream;

/// <summary>Tables without rules on a page.</summary>
public sealed class StreamTableFinderTests
{
    private const string Headers = "名称|甲|乙|丙|丁|总计";

    [Test]
    public void Columns_without_rules_are_those_of_the_numbers_and_an_empty_place_is_an_empty_cell()
    {
        var page = new PrintedFile().Page().HeaderRow()
            .Row(140, "1.规章", "1", "", "3", "", "5")
            .Row(160, "2.文件", "", "7", "", "", "8");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n" + StreamPage.Shows(Headers, "1.规章|1||3||5", "2.文件||7|||8")));
    }

    [Test]
    public void A_label_on_two_lines_is_one_with_the_numbers_beside_it()
    {
        var page = new PrintedFile().Page().HeaderRow()
            .Row(140, "1.其他法律行政法规", "1", "2", "3", "4", "10")
            .Text(50, 160, "2.申请人逾期未按收").Text(50, 172, "费通知").Cells(166, "5", "6", "7", "8", "26");

        Assert.That(
            Shown.Of(page.Build()),
            Does.EndWith(StreamPage.Shows("1.其他法律行政法规|1|2|3|4|10", "2.申请人逾期未按收/费通知|5|6|7|8|26")));
    }

    [Test]
    public void A_number_that_is_too_long_for_its_column_is_one()
    {
        var page = new PrintedFile().Page().HeaderRow()
            .Row(140, "1.规章", "1", "2", "3", "4", "10")
            .Row(166, "2.文件", "", "6", "7", "8", "21")
            .Text(207, 160, "12345").Text(217, 172, "67");

        Assert.That(Shown.Of(page.Build()), Does.EndWith(StreamPage.Shows("1.规章|1|2|3|4|10", "2.文件|1234567|6|7|8|21")));
    }

    [Test]
    public void The_rest_of_a_number_may_have_a_minus_behind_it()
    {
        var page = new PrintedFile().Page().HeaderRow()
            .Row(140, "1.规章", "1", "2", "3", "4", "10")
            .Row(166, "2.文件", "", "6", "7", "8", "21")
            .Text(207, 160, "12345").Text(214.5, 172, "6-");

        Assert.That(Shown.Of(page.Build()), Does.EndWith(StreamPage.Shows("1.规章|1|2|3|4|10", "2.文件|123456-|6|7|8|21")));
    }

    [Test]
    public void The_name_of_a_group_joins_no_rows()
    {
        var page = new PrintedFile().Page().HeaderRow()
            .Text(100, 140, "1.规章").Cells(140, "1", "2", "3", "4", "10")
            .Text(100, 154, "2.文件").Cells(154, "5", "6", "7", "8", "26")
            .Text(55, 147, "结").Text(55, 161, "果");

        Assert.That(Shown.Of(page.Build()), Does.EndWith(StreamPage.Shows("结|1.规章|1|2|3|4|10", "果|2.文件|5|6|7|8|26")));
    }

    [Test]
    public void Horizontal_rules_separate_the_rows()
    {
        // The lines of the two rows are as near to each other as those of one row.
        var page = new PrintedFile().Page().HeaderRow()
            .Row(140, "1.规章", "1", "2", "3", "4", "10")
            .Cells(158, "5", "6", "7", "8", "26")
            .Text(50, 152, "2.文件甲乙丙丁戊己庚").Text(50, 164, "辛")
            .Line(45, 130, 400, 130).Line(45, 151, 400, 151).Line(45, 181, 400, 181);

        Assert.That(Shown.Of(page.Build()), Does.EndWith(StreamPage.Shows("1.规章|1|2|3|4|10", "2.文件甲乙丙丁戊己庚/辛|5|6|7|8|26")));
    }

    [Test]
    public void A_table_without_rules_continues_on_the_next_page_with_or_without_its_headers([Values] bool isRepeated)
    {
        var file = new PrintedFile().Page().HeaderRow(y: 500)
            .Row(540, "1.规章", "1", "", "3", "", "5")
            .Row(560, "2.文件", "", "7", "", "", "8")
            .Page();
        if (isRepeated)
        {
            file.HeaderRow();
        }

        file.Row(140, "3.许可", "", "", "6", "", "9");

        Assert.That(
            Shown.Of(file.Build()),
            Is.EqualTo("[\n" + StreamPage.Shows(Headers, "1.规章|1||3||5", "2.文件||7|||8", "3.许可|||6||9")));
    }

    [Test]
    public void Other_headers_begin_another_table()
    {
        var page = new PrintedFile().Page().HeaderRow()
            .Row(140, "1.规章", "1", "2", "3", "4", "10")
            .Row(170, "名称", "戊", "己", "庚", "辛", "合计")
            .Row(190, "2.文件", "5", "6", "7", "8", "26");

        Assert.That(
            Shown.Of(page.Build()),
            Is.EqualTo(
                "[\n" + StreamPage.Shows(Headers, "1.规章|1|2|3|4|10")
                + "\n[\n" + StreamPage.Shows("名称|戊|己|庚|辛|合计", "2.文件|5|6|7|8|26")));
    }

    [Test]
    public void A_list_of_contents_is_no_table()
    {
        var page = new PrintedFile().Page()
            .Text(50, 100, "一、总体情况").Text(380, 100, "1")
            .Text(50, 120, "二、主动公开").Text(380, 120, "2");
        var blocks = DocumentReader.Read(page.Build()).Document!.Blocks;

        Assert.That(blocks.OfType<Paragraph>().Select(line => line.Text), Has.Some.Contains("一、总体情况"));
        Assert.That(blocks.OfType<Grid>(), Is.Empty);
    }

    [Test]
    public void White_letters_on_the_white_page_are_not_read_and_those_on_an_image_are()
    {
        // A page with fewer letters would be a scan.
        var prose = new string('文', 40);
        var page = new PrintedFile().Page()
            .Text(50, 60, prose).Text(50, 100, "规章").White(100, 100, "77")
            .Add($"BT 3 Tr ET").Text(50, 300, "88")
            .Add($"q 100 0 0 100 40 180 cm /I Do Q").Text(50, 600, "99");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo($"{prose}\n规章\n99"));
    }

    [Test]
    public void Numbers_at_the_right_edge_belong_to_the_headers_at_the_left_edge()
    {
        // Columns of fifty points from 200: headers of one letter at the left edge, numbers at the right one.
        var page = new PrintedFile().Page().Text(50, 100, "名称");
        foreach (var (column, header) in new[] { "甲", "乙", "丙", "丁", "戊" }.Index())
        {
            page.Text(200 + (column * 50), 100, header);
        }

        page.Text(50, 140, "1.规章").Text(237, 140, "12").Text(392, 140, "3").Text(442, 140, "9")
            .Text(50, 160, "2.文件").Text(292, 160, "7").Text(437, 160, "11")
            .Text(50, 180, "3.许可")
            .Text(50, 200, "4.处罚").Text(242, 200, "4").Text(442, 200, "4");

        Assert.That(
            Shown.Of(page.Build()),
            Does.EndWith(StreamPage.Shows("名称|甲|乙|丙|丁|戊", "1.规章|12|||3|9", "2.文件||7|||11", "3.许可|||||", "4.处罚|4||||4")));
    }

    [Test]
    public void A_number_between_two_headers_is_in_the_column_that_the_other_tables_show()
    {
        var page = new PrintedFile().Page()
            .Text(50, 100, "名称").Text(200, 100, "甲").Text(300, 100, "乙").Text(50, 120, "1.规章").Text(280, 120, "1").Text(380, 120, "2")
            .Text(50, 200, "第二项")
            .Text(50, 300, "名称").Text(200, 300, "丙").Text(300, 300, "丁").Text(50, 320, "1.文件").Text(280, 320, "3");

        Assert.That(Shown.Of(page.Build()), Does.EndWith("名称@0 | 丙@1 | 丁@2\n1.文件@0 | 3@1 | @2"));
    }

    [Test]
    public void Words_of_touching_headers_are_in_columns_of_their_own()
    {
        var page = new PrintedFile().Page().Text(50, 100, "名称");
        foreach (var column in Enumerable.Range(0, 5))
        {
            page.Text(200 + (column * 32), 100, $"商业{"甲乙丙丁戊"[column]}").Text(210 + (column * 32), 120, $"{column}");
        }

        page.Text(50, 120, "1.规章");

        Assert.That(
            Shown.Of(page.Build()),
            Is.EqualTo("[\n" + StreamPage.Shows("名称|商业甲|商业乙|商业丙|商业丁|商业戊", "1.规章|0|1|2|3|4")));
    }

    [Test]
    public void A_minus_at_the_left_edge_of_a_cell_is_the_sign_of_its_number()
    {
        // The minus is right behind the number of the column before.
        var page = new PrintedFile().Page()
            .Text(50, 100, "名称").Text(220, 100, "甲").Text(320, 100, "乙").Text(420, 100, "丙")
            .Text(50, 120, "1.规章").Text(235, 120, "169").Text(254, 120, "-").Text(340, 120, "21").Text(445, 120, "7")
            .Text(50, 140, "2.文件").Text(245, 140, "2").Text(345, 140, "5").Text(445, 140, "8");

        Assert.That(
            Shown.Of(page.Build()),
            Is.EqualTo("[\n" + StreamPage.Shows("名称|甲|乙|丙", "1.规章|169|-21|7", "2.文件|2|5|8")));
    }

    [Test]
    public void A_header_without_room_ends_above_the_first_row()
    {
        var page = new PrintedFile().Page().HeaderRow(y: 126).Text(212, 132, "甲乙").Row(140, "1.规章", "1", "2", "3", "4", "10")
            .Row(160, "2.文件", "5", "6", "7", "8", "26");

        Assert.That(
            Shown.Of(page.Build()),
            Does.EndWith(StreamPage.Shows("1.规章|1|2|3|4|10", "2.文件|5|6|7|8|26")));
    }
}
