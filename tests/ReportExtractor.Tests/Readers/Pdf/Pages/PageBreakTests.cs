namespace ReportExtractor.Tests.Readers.Pdf.Pages;

public sealed class PageBreakTests
{
    // A column of 55 points has room for three letters of ten points and no word of two behind them, or for eight digits of five points.
    private static readonly double[] Columns = [50, 105, 160];

    [Test]
    public void A_row_that_the_page_break_cuts_is_one()
    {
        var file = new PrintedFile()
            .Page().Table(600, Columns, ["规章", "1"], ["规范性", "2"])
            .Page().Table(60, Columns, ["文件", ""], ["许可", "4"]);

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n规章@0 | 1@1\n规范性/文件@0 | 2@1\n许可@0 | 4@1"));
    }

    [Test]
    public void A_number_that_the_page_break_cuts_is_one_in_the_cell_where_it_begins()
    {
        var file = new PrintedFile()
            .Page().Table(600, Columns, ["规章", "1"], ["规范性", "12345678"])
            .Page().Table(60, Columns, ["文件", "90"], ["许可", "4"]);

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n规章@0 | 1@1\n规范性/文件@0 | 1234567890@1\n许可@0 | 4@1"));
    }

    [Test]
    public void A_number_that_the_page_break_separates_from_its_sign_is_one()
    {
        double[] columns = [50, 105, 160, 215];
        var file = new PrintedFile()
            .Page().Table(600, columns, ["规章", "1", "2"], ["许可", "-", "12345678"])
            .Page().Table(60, columns, ["", "11", "90"], ["处罚", "3", "4"]);

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n规章@0 | 1@1 | 2@2\n许可@0 | -11@1 | 1234567890@2\n处罚@0 | 3@1 | 4@2"));
    }

    // The row behind the break could be the rest of the one in front of it, except for one thing each time.
    [TestCase("规章", "2", "文件", "", Description = "the label has room for more")]
    [TestCase("规范性", "2", "文件", "3", Description = "a number ends, and another begins")]
    [TestCase("规范性", "2", "2.件", "", Description = "a label begins with a number of its own")]
    [TestCase("规范性", "-", "", "3", Description = "a nil mark, and a number below it")]
    [TestCase("规范性", "规范性", "文件", "3", Description = "a number is under its header")]
    public void A_row_behind_the_break_stays_a_row(string upperLabel, string upperCell, string lowerLabel, string lowerCell)
    {
        var file = new PrintedFile()
            .Page().Table(600, Columns, ["甲", "1"], [upperLabel, upperCell])
            .Page().Table(60, Columns, [lowerLabel, lowerCell]);

        Assert.That(Shown.Of(file.Build()), Is.EqualTo($"[\n甲@0 | 1@1\n{upperLabel}@0 | {upperCell}@1\n{lowerLabel}@0 | {lowerCell}@1"));
    }

    [Test]
    public void A_group_continues_with_the_row_that_is_cut()
    {
        var file = new PrintedFile()
            .Page().Line(50, 600, 215, 600).Line(105, 630, 215, 630).Line(50, 660, 215, 660)
            .Line(50, 600, 50, 660).Line(105, 600, 105, 660).Line(160, 600, 160, 660).Line(215, 600, 215, 660)
            .Text(55, 610, "（四无").Text(110, 610, "甲").Text(165, 610, "1").Text(110, 640, "规范性").Text(165, 640, "2")
            .Page().Line(50, 60, 215, 60).Line(105, 90, 215, 90).Line(50, 120, 215, 120)
            .Line(50, 60, 50, 120).Line(105, 60, 105, 120).Line(160, 60, 160, 120).Line(215, 60, 215, 120)
            .Text(55, 70, "法提供").Text(110, 70, "文件").Text(110, 100, "乙").Text(165, 100, "3");

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n（四无/法提供@0v3 | 甲@1 | 1@2\n规范性/文件@1 | 2@2\n乙@1 | 3@2"));
    }

    [Test]
    public void Headers_that_are_repeated_on_each_page_are_no_rows()
    {
        var file = new PrintedFile()
            .Page().Table(600, Columns, ["名称", "件数"], ["规章", "1"])
            .Page().Table(60, Columns, ["名称", "件数"], ["许可", "1"])
            .Page().Table(60, Columns, ["名称", "件数"], ["处罚", "3"]);

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n名称@0 | 件数@1\n规章@0 | 1@1\n许可@0 | 1@1\n处罚@0 | 3@1"));
    }

    [Test]
    public void Text_that_runs_out_of_its_cell_belongs_to_it()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["", "总计"], ["", "7"]).Text(60, 108, "维").Text(60, 124, "持");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n维/持@0V | 总计@1\n@0 | 7@1"));
    }

    [TestCase("205.741", "7", 48, "205.7417")]
    [TestCase("-1234", "56", 38, "-123456")]
    [TestCase("66", "77", 20, "6677")]
    [TestCase("6", "77.5", 60, "6/77.5")]
    public void Numbers_of_any_kind_are_broken_where_their_cell_ends(string upper, string lower, double width, string shown)
    {
        var page = new PrintedFile().Page()
            .Table(100, [50, 50 + width, 200], ["", "1"], ["0", "2"])
            .Text(55, 103, upper).Text(55, 116, lower);

        Assert.That(Shown.Of(page.Build()), Does.StartWith($"[\n{shown}@0"));
    }

    [Test]
    public void A_number_on_three_lines_is_one()
    {
        var page = new PrintedFile().Page()
            .Table(100, [50, 70, 200], ["", "1"], ["0", "2"])
            .Text(53, 101, "66", size: 8).Text(53, 110, "77", size: 8).Text(53, 119, "4", size: 8);

        Assert.That(Shown.Of(page.Build()), Does.StartWith("[\n66774@0"));
    }
}
