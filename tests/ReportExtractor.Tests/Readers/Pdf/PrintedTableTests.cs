using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Pdf;

public sealed class PrintedTableTests
{
    // The middles of five columns of numbers, forty points apart: room for three letters of ten.
    private static readonly double[] Middles = [220, 260, 300, 340, 380];

    [Test]
    public void Columns_without_rules_are_those_of_the_numbers_and_an_empty_place_is_an_empty_cell()
    {
        var page = Headers(new PrintedFile().Page());
        Row(page, 140, "1.规章", "1", "", "3", "", "5");
        Row(page, 160, "2.文件", "", "7", "", "", "8");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n名称@0 | 甲@1 | 乙@2 | 丙@3 | 丁@4 | 总计@5\n1.规章@0 | 1@1 | @2 | 3@3 | @4 | 5@5\n2.文件@0 | @1 | 7@2 | @3 | @4 | 8@5"));
    }

    [Test]
    public void A_label_of_two_lines_is_one_with_the_numbers_beside_it()
    {
        var page = Headers(new PrintedFile().Page());
        Row(page, 140, "1.其他法律行政法规", "1", "2", "3", "4", "10");
        Row(page, 166, "", "5", "6", "7", "8", "26");
        page.Text(50, 160, "2.申请人逾期未按收").Text(50, 172, "费通知");

        Assert.That(Shown.Of(page.Build()), Does.EndWith("\n1.其他法律行政法规@0 | 1@1 | 2@2 | 3@3 | 4@4 | 10@5\n2.申请人逾期未按收/费通知@0 | 5@1 | 6@2 | 7@3 | 8@4 | 26@5"));
    }

    [Test]
    public void A_number_that_was_too_long_for_its_column_is_one()
    {
        var page = Headers(new PrintedFile().Page());
        Row(page, 140, "1.规章", "1", "2", "3", "4", "10");
        Row(page, 166, "2.文件", "", "6", "7", "8", "21");
        page.Text(207, 160, "12345").Text(217, 172, "67");

        Assert.That(Shown.Of(page.Build()), Does.EndWith("\n2.文件@0 | 1234567@1 | 6@2 | 7@3 | 8@4 | 21@5"));
    }

    [Test]
    public void The_name_of_a_group_glues_no_rows_together()
    {
        var page = Headers(new PrintedFile().Page());
        Row(page, 140, "", "1", "2", "3", "4", "10");
        Row(page, 154, "", "5", "6", "7", "8", "26");
        page.Text(100, 140, "1.规章").Text(100, 154, "2.文件").Text(55, 147, "结").Text(55, 161, "果");

        Assert.That(Shown.Of(page.Build()), Does.EndWith("\n结@0 | 1.规章@1 | 1@2 | 2@3 | 3@4 | 4@5 | 10@6\n果@0 | 2.文件@1 | 5@2 | 6@3 | 7@4 | 8@5 | 26@6"));
    }

    [Test]
    public void Rules_across_part_the_rows()
    {
        // Two rows whose lines stand as near to each other as those of one.
        var page = Headers(new PrintedFile().Page());
        Row(page, 140, "1.规章", "1", "2", "3", "4", "10");
        Row(page, 152, "", "5", "6", "7", "8", "26");
        page.Text(50, 146, "2.文件甲乙丙丁戊己庚").Text(50, 158, "辛");
        page.Line(45, 130, 400, 130).Line(45, 145, 400, 145).Line(45, 175, 400, 175);

        Assert.That(Shown.Of(page.Build()), Does.EndWith("\n1.规章@0 | 1@1 | 2@2 | 3@3 | 4@4 | 10@5\n2.文件甲乙丙丁戊己庚/辛@0 | 5@1 | 6@2 | 7@3 | 8@4 | 26@5"));
    }

    [Test]
    public void A_table_without_rules_goes_on_over_the_page_with_its_headers_or_without_them([Values] bool isRepeated)
    {
        var file = Headers(new PrintedFile().Page(), y: 500);
        Row(file, 540, "1.规章", "1", "", "3", "", "5");
        Row(file, 560, "2.文件", "", "7", "", "", "8");
        file.Page();
        if (isRepeated)
        {
            Headers(file);
        }

        Row(file, 140, "3.许可", "", "", "6", "", "9");

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n名称@0 | 甲@1 | 乙@2 | 丙@3 | 丁@4 | 总计@5\n1.规章@0 | 1@1 | @2 | 3@3 | @4 | 5@5\n2.文件@0 | @1 | 7@2 | @3 | @4 | 8@5\n3.许可@0 | @1 | @2 | 6@3 | @4 | 9@5"));
    }

    [Test]
    public void Other_headers_begin_another_table()
    {
        var page = Headers(new PrintedFile().Page());
        Row(page, 140, "1.规章", "1", "2", "3", "4", "10");
        Row(page, 170, "名称", "戊", "己", "庚", "辛", "合计");
        Row(page, 190, "2.文件", "5", "6", "7", "8", "26");

        Assert.That(Shown.Of(page.Build()).Split("[\n"), Has.Length.EqualTo(3));
    }

    [Test]
    public void A_contents_list_is_no_table()
    {
        var page = new PrintedFile().Page().Text(50, 100, "一、总体情况").Text(380, 100, "1").Text(50, 120, "二、主动公开").Text(380, 120, "2");

        Assert.That(DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Grid>(), Is.Empty);
    }

    [Test]
    public void White_letters_on_the_white_page_are_not_read_and_those_over_an_image_are()
    {
        // A page with fewer letters is taken for a scan.
        var prose = new string('文', 40);
        var page = new PrintedFile().Page().Text(50, 60, prose).Text(50, 100, "规章").Add($"1 g").Text(100, 100, "77").Add($"0 g").Add($"BT 3 Tr ET").Text(50, 300, "88")
            .Add($"q 100 0 0 100 40 180 cm /I Do Q").Text(50, 600, "99");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo($"{prose}\n规章\n99"));
    }

    private static PrintedFile Headers(PrintedFile page, double y = 100)
    {
        Row(page, y, "名称", "甲", "乙", "丙", "丁", "总计");
        return page;
    }

    /// <summary>A row: its label at the left edge, its cells centred.</summary>
    private static void Row(PrintedFile page, double y, string label, params string[] cells)
    {
        if (label.Length > 0)
        {
            page.Text(50, y, label);
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0)
            {
                page.Text(Middles[i] - (cells[i].Sum(c => c < 128 ? 5 : 10) / 2.0), y, cells[i]);
            }
        }
    }
}
