using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Pdf;

/// <summary>Which lines belong to which row where no rules part the rows.</summary>
public sealed class PrintedRowTests
{
    // The middles of five columns of numbers, forty points apart: room for five digits of ten points' size.
    private static readonly double[] Middles = [220, 260, 300, 340, 380];

    [Test]
    public void Lines_of_digits_that_follow_each_other_go_to_the_labels_in_whose_middle_they_hang()
    {
        // Two numbers of three full lines: nothing but their heights tells where the first ends.
        var page = Table(152, 188);
        foreach (var (y, digits) in new[] { (140, "11111"), (152, "22222"), (164, "33333"), (176, "44444"), (188, "55555"), (200, "66666") })
        {
            page.Text(207.5, y, digits);
        }

        Assert.That(Shown.Of(page.Build()), Does.EndWith("\n1.规章@0 | 111112222233333@1 | 2@2 | 3@3 | 4@4 | 10@5\n2.文件@0 | 444445555566666@1 | 6@2 | 7@3 | 8@4 | 26@5"));
    }

    [Test]
    public void A_number_that_hangs_askew_is_loose_and_so_is_the_one_right_above_it()
    {
        // The second row's number begins above its label and does not go on below it.
        var page = Table(140, 164).Text(207.5, 140, "11111").Text(207.5, 156, "22222");

        Assert.That(Loose(page), Is.EqualTo(new[] { "11111", "22222" }));
    }

    [Test]
    public void The_unit_behind_its_last_digits_leaves_a_broken_number_one()
    {
        var page = Table(140, 170).Text(207.5, 164, "11111").Text(210, 176, "22件");

        Assert.That(Shown.Of(page.Build()), Does.Contain("2.文件@0 | 1111122件@1 | 6@2"));
    }

    [Test]
    public void Digits_right_under_the_last_row_that_the_table_does_not_take_make_it_loose()
    {
        // A line between them ends the table.
        var page = Table(140, 164).Text(207.5, 164, "11111").Text(50, 171, "其他需要报告的事项其他需要报告的事项").Text(207.5, 178, "22222");

        Assert.That(Loose(page), Is.EqualTo(new[] { "11111" }));
    }

    [TestCase(342, 126, "-", TestName = "{m}(a sign above)")]
    [TestCase(340, 154, "12", TestName = "{m}(digits below)")]
    public void A_line_is_loose_with_digits_right_above_or_below_it_that_no_label_stands_beside(double x, double y, string digits)
    {
        var page = new PrintedFile().Page().Text(50, 140, "行政处罚").Text(300, 140, "0").Text(340, 140, "57").Text(380, 140, "0").Text(50, 180, "行政强制").Text(330, 180, "30000").Text(x, y, digits);

        Assert.That(LooseLines(page), Has.Some.Contains("57").And.None.Contains("行政强制"));
    }

    [Test]
    public void The_end_of_the_last_label_belongs_to_the_table_and_its_numbers_hang_straight()
    {
        // The label fills its cell, and its last letters stand alone in the line below.
        var page = new PrintedFile().Page().Text(50, 100, "名称");
        Row(page, 100, "甲", "乙", "丙", "丁", "总计");
        page.Text(50, 140, "1.规章规章规章规章规章规章").Text(50, 160, "2.文件文件文件文件文件文件").Text(50, 172, "文件");
        Row(page, 140, "1", "2", "3", "4", "10");
        Row(page, 162.5, "5", "6", "7", "8", "26");

        Assert.That(Shown.Of(page.Build()), Does.EndWith("2.文件文件文件文件文件文件/文件@0 | 5@1 | 6@2 | 7@3 | 8@4 | 26@5"));
        Assert.That(Loose(page), Is.Empty);
    }

    [Test]
    public void A_header_of_two_lines_stands_over_the_one_column_of_numbers()
    {
        var page = new PrintedFile().Page().Text(295, 100, "本年处理决定数量").Text(50, 112, "信息内容").Text(310, 112, "（办件数）").Text(50, 130, "行政许可").Text(335, 130, "0").Text(50, 150, "行政处罚").Text(335, 150, "7");

        Assert.That(Shown.Of(page.Build()), Does.Contain("信息内容@0 | 本年处理决定数量/（办件数）@1"));
    }

    [Test]
    public void Lines_of_numbers_that_each_have_a_label_are_not_loose()
    {
        var page = new PrintedFile().Page().Text(50, 140, "行政处罚").Text(340, 140, "57").Text(50, 154, "行政强制").Text(340, 154, "3");

        Assert.That(LooseLines(page), Is.Empty);
    }

    [Test]
    public void The_lines_of_a_groups_name_are_no_labels()
    {
        // White digits beside its first line, and beside no label, are of the first row, whose label stands deeper.
        var page = new PrintedFile().Page().Text(50, 100, "名称");
        Row(page, 100, "甲", "乙", "丙", "丁", "总计");
        page.Text(50, 130, "（三").Text(50, 142, "）不").Text(120, 142, "1.规章").Text(50, 154, "予公").Text(55, 166, "开").Text(120, 178, "2.文件");
        Row(page, 142, "", "2", "3", "4", "10");
        Row(page, 178, "", "6", "7", "8", "26");
        page.Add($"1 g").Text(217, 124, "9").Text(217, 136, "9").Text(217, 148, "9").Text(217, 172, "9").Add($"0 g").Text(217, 160, "1").Text(217, 184, "5");

        Assert.That(Shown.Of(page.Build()), Does.Contain("1.规章@1 | 1@2 | 2@3 | 3@4 | 4@5 | 10@6\n").And.Contain("2.文件@1 | 5@2 | 6@3 | 7@4 | 8@5 | 26@6"));
    }

    [Test]
    public void Numbers_in_line_with_their_labels_are_not_loose()
    {
        var page = Table(140, 152).Text(207.5, 140, "11111").Text(207.5, 152, "22222");

        Assert.That(Loose(page), Is.Empty);
    }

    [Test]
    public void Digits_that_nobody_sees_are_not_read_and_shift_no_column()
    {
        // White digits stand in front of the 5, and alone where the second row's cell is empty.
        var page = Table(140, 164).Add($"1 g").Text(207.5, 140, "9999").Text(207.5, 164, "8888").Add($"0 g").Text(227.5, 140, "5");

        Assert.That(Shown.Of(page.Build()), Does.EndWith("\n1.规章@0 | 5@1 | 2@2 | 3@3 | 4@4 | 10@5\n2.文件@0 | @1 | 6@2 | 7@3 | 8@4 | 26@5"));
    }

    [TestCase("+", "15", "+15")]
    [TestCase("-", "15", "-15")]
    public void A_sign_alone_in_its_line_is_the_numbers_and_no_header(string sign, string digits, string shown)
    {
        var page = Table(140, 176).Text(217.5, 170, sign).Text(215, 182, digits).Text(217.5, 140, "7");

        Assert.That(Shown.Of(page.Build()), Does.Contain($"2.文件@0 | {shown}@1 | 6@2"));
    }

    [Test]
    public void A_sign_behind_digits_that_nobody_sees_is_the_numbers()
    {
        var page = Table(140, 176).Add($"1 g").Text(212.5, 170, "9").Add($"0 g").Text(217.5, 170, "-").Text(212.5, 182, "15").Text(217.5, 140, "7");

        Assert.That(Shown.Of(page.Build()), Does.Contain("2.文件@0 | -15@1 | 6@2"));
    }

    [Test]
    public void A_word_right_above_a_number_makes_its_row_no_header_and_the_number_loose()
    {
        // 增加 6 is a number and its sign, and no header of 6.
        var page = Table(140, 176).Text(210, 140, "300").Text(255, 166, "增加");
        page.Add($"1 g").Text(215, 164, "18").Text(215, 176, "1").Add($"0 g").Text(220, 176, "1").Text(217.5, 188, "5");

        Assert.That(Loose(page), Is.EqualTo(new[] { "增加", "6" }));
    }

    [Test]
    public void Numbers_right_below_those_of_a_row_with_a_label_are_loose_where_they_have_none()
    {
        // Nothing tells whether 7 is the end of 1058: 953 beside it is the end of nothing.
        var page = new PrintedFile().Page().Text(50, 100, "名称");
        Row(page, 100, "甲", "乙", "丙", "丁", "总计");
        page.Text(50, 140, "1.规章").Text(50, 176, "2.文件");
        Row(page, 134.5, "30000", "40000", "", "", "");
        Row(page, 145.5, "11111", "22222", "", "", "");
        Row(page, 140, "", "", "3", "4", "10");
        Row(page, 176, "1058", "", "7", "8", "26");
        Row(page, 187, "7", "953", "", "", "");

        Assert.That(Loose(page), Is.SupersetOf(new[] { "1058", "7" }));
    }

    [Test]
    public void Nil_marks_and_digits_are_no_lines_of_one_cell()
    {
        // Were every cell set down to its bottom, 1.规章 would have the marks above its digits, and 2.文件 the last of these.
        var page = new PrintedFile().Page().Text(50, 90, "名称").Turned(40, 115, "其他");
        Row(page, 90, "甲", "乙", "丙", "丁", "总计");
        page.Text(50, 161, "1.规章").Text(50, 183, "2.文件");
        Row(page, 161, "", "2", "3", "4", "10");
        Row(page, 183, "", "6", "7", "8", "26");
        page.Text(217.5, 128, "-").Text(217.5, 139, "-").Text(207.5, 150, "44444").Text(207.5, 161, "55555").Text(207.5, 172, "66666").Text(207.5, 183, "77777");

        Assert.That(Shown.Of(page.Build()), Does.Contain("444445555566666@2 | 2@3").And.Contain("2.文件@1 | 77777@2"));
    }

    [Test]
    public void Rows_by_the_thousand_on_a_page_take_memory_as_they_are_many()
    {
        var (few, many) = (Tall(1000), Tall(4000));
        DocumentReader.Read(few);

        Assert.That(Allocated(many), Is.LessThan(6 * Allocated(few)));

        static long Allocated(byte[] file)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            DocumentReader.Read(file);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // One number in seven hangs askew, so that its column's lines are parted anew.
        static byte[] Tall(int rows)
        {
            var page = new PrintedFile().Page("/MediaBox [0 -60000 600 800]").Text(50, 100, "名称");
            Row(page, 100, "甲", "乙", "丙", "丁", "总计");
            for (var row = 0; row < rows; row++)
            {
                var y = 140 + (14 * row);
                page.Text(50, y, $"{row}.规章");
                Row(page, y, "11", "2", "3", "4", "");
                Row(page, y + (row % 7 == 3 ? 5 : 0), "", "", "", "", "20");
            }

            return page.Build();
        }
    }

    [Test]
    public void The_header_of_the_labels_is_no_column()
    {
        var page = new PrintedFile().Page().Text(115, 100, "名称");
        Row(page, 100, "甲", "乙", "丙", "丁", "总计");
        page.Text(50, 140, "规章").Text(50, 160, "文件");
        Row(page, 140, "1", "2", "3", "4", "10");
        Row(page, 160, "5", "6", "7", "8", "26");

        // It stands further in than the labels, whose cells therefore reach over two places.
        Assert.That(Shown.Of(page.Build()), Does.EndWith("\n规章@0+2 | 1@2 | 2@3 | 3@4 | 4@5 | 10@6\n文件@0+2 | 5@2 | 6@3 | 7@4 | 8@5 | 26@6"));
    }

    [Test]
    public void A_text_between_two_labels_further_in_is_the_name_of_their_group()
    {
        var page = new PrintedFile().Page().Text(50, 100, "名称");
        Row(page, 100, "甲", "乙", "丙", "丁", "总计");
        page.Text(120, 140, "1.规章").Text(50, 152, "（一）法规").Text(120, 164, "2.文件");
        Row(page, 140, "", "2", "3", "4", "10");
        Row(page, 164, "", "6", "7", "8", "26");
        page.Text(207.5, 134, "11111").Text(207.5, 146, "22222").Text(207.5, 158, "33333").Text(207.5, 170, "44444");

        Assert.That(Shown.Of(page.Build()), Does.Contain("1.规章@1 | 1111122222@2 | 2@3 | 3@4 | 4@5 | 10@6\n").And.Contain("2.文件@1 | 3333344444@2 | 6@3 | 7@4 | 8@5 | 26@6"));
    }

    [Test]
    public void A_bare_number_at_a_pages_foot_counts_no_pages_at_a_height_of_its_own()
    {
        var file = new PrintedFile().Page().Text(50, 100, "规章").Text(300, 700, "1").Page().Text(50, 100, "文件").Text(300, 650, "2");

        Assert.That(Shown.Of(file.Build()), Does.Contain("1").And.Contain("2"));
    }

    /// <summary>Two rows under their headers, the first column still empty.</summary>
    private static PrintedFile Table(double first, double second)
    {
        var page = new PrintedFile().Page().Text(50, 100, "名称");
        Row(page, 100, "甲", "乙", "丙", "丁", "总计");
        page.Text(50, first, "1.规章").Text(50, second, "2.文件");
        Row(page, first, "", "2", "3", "4", "10");
        Row(page, second, "", "6", "7", "8", "26");
        return page;
    }

    private static void Row(PrintedFile page, double y, params string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            page.Text(Middles[i] - (cells[i].Sum(c => c < 128 ? 5 : 10) / 2.0), y, cells[i]);
        }
    }

    private static List<string> LooseLines(PrintedFile page) =>
        [.. DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Paragraph>().Where(line => line.MayJoinNeighbour).Select(line => line.Text)];

    private static List<string> Loose(PrintedFile page) =>
        [.. DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => cell.MayJoinNeighbour).Select(cell => cell.Text)];
}
