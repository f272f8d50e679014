using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Pdf.Stream;

/// <summary>Which lines belong to which row if no rules separate the rows.</summary>
public sealed class RowLineAssignerTests
{
    private static readonly string[] Two = ["11111", "22222"];

    [Test]
    public void Lines_of_digits_belong_to_the_labels_that_they_are_centred_on()
    {
        // Two numbers of three full lines: only their heights show where the first one ends.
        var page = StreamPage.Table(152, 188)
            .Lines(207.5, (140, "11111"), (152, "22222"), (164, "33333"), (176, "44444"), (188, "55555"), (200, "66666"));

        Assert.That(
            Shown.Of(page.Build()),
            Does.EndWith(StreamPage.Shows("1.规章|111112222233333|2|3|4|10", "2.文件|444445555566666|6|7|8|26")));
    }

    [Test]
    public void A_number_off_the_middle_of_its_row_may_join_its_neighbour_and_so_may_the_one_above_it()
    {
        // The number of the second row begins above its label and does not continue below it.
        var page = StreamPage.Table(140, 164).Lines(207.5, (140, "11111"), (156, "22222"));

        Assert.That(Loose(page), Is.EqualTo(Two));
    }

    [TestCase("\u200D")]
    [TestCase("\u200B")]
    public void A_joiner_behind_the_last_digits_of_a_broken_number_changes_nothing(string joiner)
    {
        var page = StreamPage.Table(140, 170).Text(207.5, 164, "11111").Text(210, 176, "22" + joiner);

        Assert.That(Shown.Of(page.Build()), Does.Contain("2.文件@0 | 1111122@1 | 6@2"));
    }

    [Test]
    public void A_broken_number_with_a_unit_behind_its_last_digits_is_one()
    {
        var page = StreamPage.Table(140, 170).Text(207.5, 164, "11111").Text(210, 176, "22件");

        Assert.That(Shown.Of(page.Build()), Does.Contain("2.文件@0 | 1111122件@1 | 6@2"));
    }

    [Test]
    public void A_number_may_join_digits_right_below_the_last_row_that_are_not_in_the_table()
    {
        // The line between them ends the table.
        var page = StreamPage.Table(140, 164).Text(207.5, 164, "11111")
            .Text(50, 171, "其他需要报告的事项其他需要报告的事项").Text(207.5, 178, "22222");

        Assert.That(Loose(page), Is.EqualTo(new[] { "11111" }));
    }

    [TestCase(342, 126, "-", TestName = "{m}(a sign above)")]
    [TestCase(340, 154, "12", TestName = "{m}(digits below)")]
    public void A_line_may_join_digits_right_above_or_below_it_that_have_no_label(double x, double y, string digits)
    {
        var page = new PrintedFile().Page()
            .Text(50, 140, "行政处罚").Text(300, 140, "0").Text(340, 140, "57").Text(380, 140, "0")
            .Text(50, 180, "行政强制").Text(330, 180, "30000")
            .Text(x, y, digits);

        Assert.That(LooseLines(page), Has.Some.Contains("57").And.None.Contains("行政强制"));
    }

    [Test]
    public void The_end_of_the_last_label_belongs_to_the_table_and_its_numbers_are_in_their_row()
    {
        // The label fills its cell, and its last letters are alone on the line below.
        var page = new PrintedFile().Page().HeaderRow()
            .Row(140, "1.规章规章规章规章规章规章", "1", "2", "3", "4", "10")
            .Text(50, 160, "2.文件文件文件文件文件文件").Text(50, 172, "文件").Cells(162.5, "5", "6", "7", "8", "26");

        Assert.That(Shown.Of(page.Build()), Does.EndWith(StreamPage.Shows("2.文件文件文件文件文件文件/文件|5|6|7|8|26")));
        Assert.That(Loose(page), Is.Empty);
    }

    [Test]
    public void A_header_on_two_lines_is_above_the_only_column_of_numbers()
    {
        var page = new PrintedFile().Page()
            .Text(295, 100, "本年处理决定数量").Text(50, 112, "信息内容").Text(310, 112, "（办件数）")
            .Text(50, 130, "行政许可").Text(335, 130, "0")
            .Text(50, 150, "行政处罚").Text(335, 150, "7");

        Assert.That(Shown.Of(page.Build()), Does.Contain("信息内容@0 | 本年处理决定数量/（办件数）@1"));
    }

    [Test]
    public void Lines_of_numbers_that_each_have_a_label_join_nothing()
    {
        var page = new PrintedFile().Page()
            .Text(50, 140, "行政处罚").Text(340, 140, "57")
            .Text(50, 154, "行政强制").Text(340, 154, "3");

        Assert.That(Shown.Of(page.Build()), Does.Contain("57").And.Contain("行政强制"));
        Assert.That(LooseLines(page), Is.Empty);
    }

    [Test]
    public void The_lines_of_the_name_of_a_group_are_no_labels()
    {
        // White digits are beside its first line and beside no label; they belong to the first row, whose label is further down.
        var page = new PrintedFile().Page().HeaderRow()
            .Text(50, 130, "（三").Text(50, 142, "）不").Text(50, 154, "予公").Text(55, 166, "开")
            .Text(120, 142, "1.规章").Cells(142, "", "2", "3", "4", "10")
            .Text(120, 178, "2.文件").Cells(178, "", "6", "7", "8", "26")
            .White(217, 124, "9").White(217, 136, "9").White(217, 148, "9").White(217, 172, "9")
            .Text(217, 160, "1").Text(217, 184, "5");

        Assert.That(
            Shown.Of(page.Build()),
            Does.Contain("1.规章@1 | 1@2 | 2@3 | 3@4 | 4@5 | 10@6\n").And.Contain("2.文件@1 | 5@2 | 6@3 | 7@4 | 8@5 | 26@6"));
    }

    [Test]
    public void Numbers_on_the_lines_of_their_labels_join_nothing()
    {
        var page = StreamPage.Table(140, 152).Lines(207.5, (140, "11111"), (152, "22222"));

        Assert.That(Shown.Of(page.Build()), Does.EndWith(StreamPage.Shows("1.规章|11111|2|3|4|10", "2.文件|22222|6|7|8|26")));
        Assert.That(Loose(page), Is.Empty);
    }

    [Test]
    public void White_digits_are_not_read_and_shift_no_column()
    {
        // White digits are in front of the 5, and alone in the empty cell of the second row.
        var page = StreamPage.Table(140, 164).White(207.5, 140, "9999").White(207.5, 164, "8888").Text(227.5, 140, "5");

        Assert.That(Shown.Of(page.Build()), Does.EndWith(StreamPage.Shows("1.规章|5|2|3|4|10", "2.文件||6|7|8|26")));
    }

    [TestCase("+", "15", "+15")]
    [TestCase("-", "15", "-15")]
    public void A_sign_alone_on_a_line_belongs_to_the_number_below_it(string sign, string digits, string shown)
    {
        var page = StreamPage.Table(140, 176).Text(217.5, 170, sign).Text(215, 182, digits).Text(217.5, 140, "7");

        Assert.That(Shown.Of(page.Build()), Does.Contain($"2.文件@0 | {shown}@1 | 6@2"));
    }

    [Test]
    public void A_sign_behind_white_digits_belongs_to_the_number_below_it()
    {
        var page = StreamPage.Table(140, 176).White(212.5, 170, "9").Text(217.5, 170, "-").Text(212.5, 182, "15").Text(217.5, 140, "7");

        Assert.That(Shown.Of(page.Build()), Does.Contain("2.文件@0 | -15@1 | 6@2"));
    }

    [Test]
    public void A_word_right_above_a_number_is_no_header_and_may_join_it()
    {
        // 增加 6 is a number with its sign; 增加 is no header of 6.
        var page = StreamPage.Table(140, 176).Text(210, 140, "300").Text(255, 166, "增加")
            .White(215, 164, "18").White(215, 176, "1").Text(220, 176, "1").Text(217.5, 188, "5");

        Assert.That(Loose(page), Is.EqualTo(new[] { "增加", "6" }));
    }

    [Test]
    public void Numbers_without_a_label_right_below_those_of_a_row_may_join_them()
    {
        // Nothing shows whether 7 ends 1058; 953 beside it ends nothing.
        var page = new PrintedFile().Page().HeaderRow()
            .Cells(134.5, "30000", "40000").Cells(145.5, "11111", "22222")
            .Row(140, "1.规章", "", "", "3", "4", "10")
            .Row(176, "2.文件", "1058", "", "7", "8", "26")
            .Cells(187, "7", "953");

        Assert.That(Loose(page), Is.SupersetOf(new[] { "1058", "7" }));
    }

    [Test]
    public void Lines_of_a_number_right_below_a_row_may_be_its_own_if_its_label_was_taken_for_a_group()
    {
        // The header of the labels is further to the right than the label below it, and so is that of the next row.
        var page = new PrintedFile().Page().Text(120, 100, "名称").Cells(100, "甲", "乙", "丙", "丁", "总计")
            .Row(140, "政府采购", "4", "", "", "", "").Cells(153.5, "0", "736")
            .Text(120, 180, "1.规章").Cells(180, "1", "2", "3", "4", "10");

        Assert.That(Loose(page), Is.EqualTo(new[] { "4", "0" }));
    }

    [Test]
    public void Lines_that_may_end_a_number_of_the_page_before_or_begin_one_that_goes_on_are_in_doubt()
    {
        // Either 11111 is a rest and the numbers are 2222233333 and 444445555566666, or they are 11111222223333344444 and 5555566666…
        var page = new PrintedFile().Page().HeaderRow().Row(140, "0.法律", "", "1", "1", "1", "3")
            .Page().Row(152, "1.规章", "", "2", "3", "4", "10").Row(182, "2.文件", "", "6", "7", "8", "26")
            .Lines(207.5, (134, "11111"), (146, "22222"), (158, "33333"), (170, "44444"), (182, "55555"), (194, "66666"));

        Assert.That(Loose(page).Count(text => text.Length > 5), Is.EqualTo(2));
    }

    [Test]
    public void Nil_marks_and_digits_are_never_lines_of_one_cell()
    {
        // With all cells aligned to the bottom, 1.规章 would have the marks above its digits, and 2.文件 the last of them.
        var page = new PrintedFile().Page().HeaderRow(y: 90).Turned(40, 115, "其他")
            .Row(161, "1.规章", "", "2", "3", "4", "10")
            .Row(183, "2.文件", "", "6", "7", "8", "26")
            .Lines(217.5, (128, "-"), (139, "-"))
            .Lines(207.5, (150, "44444"), (161, "55555"), (172, "66666"), (183, "77777"));

        Assert.That(Shown.Of(page.Build()), Does.Contain("444445555566666@1 | 2@2").And.Contain("2.文件@0 | 77777@1"));
    }

    [Test]
    public void The_memory_for_a_page_grows_with_its_rows_and_no_faster()
    {
        var (few, many) = (Tall(1000), Tall(4000));
        DocumentReader.Read(few);

        // Four times the rows need some four times the memory; if it grew with the square of the rows, it would be sixteen times.
        Assert.That(Allocated(many), Is.LessThan(6 * Allocated(few)));

        static long Allocated(byte[] file)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            DocumentReader.Read(file);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // One number in seven is off the middle of its row, so that the lines of its column are assigned again.
        static byte[] Tall(int rows)
        {
            var page = new PrintedFile().Page("/MediaBox [0 -60000 600 800]").HeaderRow();
            for (var row = 0; row < rows; row++)
            {
                var y = 140 + (14 * row);
                page.Row(y, $"{row}.规章", "11", "2", "3", "4").Cells(y + (row % 7 == 3 ? 5 : 0), "", "", "", "", "20");
            }

            return page.Build();
        }
    }

    [Test]
    public void The_header_of_the_labels_is_no_column()
    {
        var page = new PrintedFile().Page().Text(115, 100, "名称").Cells(100, "甲", "乙", "丙", "丁", "总计")
            .Row(140, "规章", "1", "2", "3", "4", "10")
            .Row(160, "文件", "5", "6", "7", "8", "26");

        // It is further to the right than the labels, whose cells therefore cover two columns.
        Assert.That(
            Shown.Of(page.Build()),
            Does.EndWith("\n规章@0+2 | 1@2 | 2@3 | 3@4 | 4@5 | 10@6\n文件@0+2 | 5@2 | 6@3 | 7@4 | 8@5 | 26@6"));
    }

    [Test]
    public void A_text_between_two_labels_that_are_further_to_the_right_is_the_name_of_their_group()
    {
        var page = new PrintedFile().Page().HeaderRow()
            .Text(120, 140, "1.规章").Text(50, 152, "（一）法规").Text(120, 164, "2.文件")
            .Cells(140, "", "2", "3", "4", "10").Cells(164, "", "6", "7", "8", "26")
            .Lines(207.5, (134, "11111"), (146, "22222"), (158, "33333"), (170, "44444"));

        Assert.That(
            Shown.Of(page.Build()),
            Does.Contain("1.规章@1 | 1111122222@2 | 2@3 | 3@4 | 4@5 | 10@6\n").And.Contain("2.文件@1 | 3333344444@2 | 6@3 | 7@4 | 8@5 | 26@6"));
    }

    [Test]
    public void Bare_numbers_at_the_feet_of_pages_at_different_heights_are_no_page_numbers()
    {
        var file = new PrintedFile()
            .Page().Text(50, 100, "规章").Text(300, 700, "1")
            .Page().Text(50, 100, "文件").Text(300, 650, "2");

        Assert.That(Shown.Of(file.Build()), Does.Contain("1").And.Contain("2"));
    }

    private static List<string> LooseLines(PrintedFile page) =>
    [
        .. DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Paragraph>()
            .Where(line => line.MayJoinNeighbour).Select(line => line.Text),
    ];

    private static List<string> Loose(PrintedFile page) =>
    [
        .. DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Grid>()
            .SelectMany(grid => grid.Rows).SelectMany(row => row.Cells)
            .Where(cell => cell.MayJoinNeighbour).Select(cell => cell.Text),
    ];
}
