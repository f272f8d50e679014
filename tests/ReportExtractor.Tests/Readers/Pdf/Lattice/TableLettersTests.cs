using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Pdf.Lattice;

/// <summary>Letters that run over the rules of their cells.</summary>
public sealed class TableLettersTests
{
    private static readonly double[] Columns = [50, 200, 240, 280];

    [TestCase(218, "12@1 | @2")]
    [TestCase(232, "123@1? | @2?")]
    [TestCase(236, "@1? | 123@2?")]
    public void A_number_over_a_rule_is_whole_where_most_of_it_is(double x, string expected)
    {
        var number = x < 230 ? "12" : "123";
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "", ""]).Text(x, 110, number);

        Assert.That(Shown.Of(page.Build()), Is.EqualTo($"[\n规章@0 | {expected}"));
    }

    [Test]
    public void Both_cells_of_a_number_over_a_rule_are_in_doubt()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "", ""]).Text(270, 110, "7").Text(229, 110, "123");

        Assert.That(
            Cells(page).Select(cell => (cell.Text, cell.Doubt)),
            Is.EqualTo(new (string, string?)[] { ("规章", null), ("123", ReasonCodes.OverBorder), ("7", ReasonCodes.OverBorder) }));
    }

    [TestCase("", "493/72@1? |", Description = "the only number of the row below, or the end of the one above")]
    [TestCase("8", "493/72@1 |", Description = "the row below has a number of its own")]
    public void A_number_on_the_rule_between_two_rows_is_doubted_if_the_row_below_has_no_other(string below, string expected)
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "493", ""], ["其他", below, ""]).Text(205, 127, "72");

        Assert.That(Shown.Of(page.Build()).Replace("规章@0 | ", "", StringComparison.Ordinal), Does.StartWith("[\n" + expected));
    }

    [Test]
    public void Numbers_that_fill_their_cells_are_two()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "", ""]).Text(224, 110, "123").Text(241, 110, "456");

        Assert.That(
            Cells(page).Select(cell => (cell.Text, cell.Doubt)),
            Is.EqualTo(new[] { ("规章", (string?)null), ("123", null), ("456", null) }));
    }

    [Test]
    public void A_number_that_runs_out_of_its_table_is_whole()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "1", ""]).Text(268, 110, "567");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n规章@0 | 1@1 | 567@2"));
    }

    [Test]
    public void Turned_digits_over_a_rule_are_one_number()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章规范性文件", "", "8"], ["行政许可", "", ""]).Turned(215, 110, "12345");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n规章规范性文件@0 | 12345@1V? | 8@2\n行政许可@0 | @1? | @2"));
    }

    [Test]
    public void The_line_below_a_table_is_the_rest_of_the_number_printed_before_it()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "1", ""]).Text(250, 118, "12").Text(252, 132, "3");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n规章@0 | 1@1 | 12/3@2"));
    }

    [Test]
    public void Digits_below_a_table_may_belong_to_its_last_row()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "1", ""])
            .Text(250, 118, "12").Text(60, 200, "正文").Text(252, 132, "3");

        Assert.That(Cells(page).Select(cell => cell.MayJoinNeighbour), Is.EqualTo(new[] { false, false, true }));
    }

    [Test]
    public void Lines_of_a_text_that_is_too_high_for_its_cell_stay_together()
    {
        // Rows of fifteen points, with room for one line.
        var page = new PrintedFile().Page().Line(50, 100, 280, 100).Line(50, 115, 280, 115).Line(50, 130, 280, 130).Line(50, 145, 280, 145)
            .Line(50, 100, 50, 145).Line(200, 100, 200, 145).Line(280, 100, 280, 145)
            .Text(60, 103, "1.规章").Text(210, 103, "5")
            .Text(60, 112, "2.行政规范").Text(60, 123, "性文件").Text(210, 118, "6")
            .Text(60, 133, "3.其他").Text(210, 133, "7");

        Assert.That(
            Shown.Of(page.Build()),
            Is.EqualTo("[\n1.规章@0 | 5@1\n2.行政规范/性文件@0 | 6@1\n3.其他@0 | 7@1"));
    }

    private static IEnumerable<Cell> Cells(PrintedFile page) =>
        DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Grid>().Single().Rows.SelectMany(row => row.Cells);
}
