using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Rows;

/// <summary>Doubts about rows with empty cells, whose numbers may have slipped into other columns.</summary>
internal sealed class SlipRulesTests
{
    private const string New = "一、本年新收政府信息公开申请数量";
    private const string CarriedIn = "二、上年结转政府信息公开申请数量";

    [Test]
    public void A_row_whose_sum_holds_only_if_its_cells_slipped_is_suspect()
    {
        var record = Read($"{New}\t4\t0\t0\t0\t0\t1\t5\n{CarriedIn}\t\t3\t\t\t3\t\t");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("4 0 0 0 0 1 5"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("- 3? - - 3? - -"));
        Assert.That(ReasonsOf(record, "applications.carried_in.business"), Does.Contain(ReasonCodes.RowSlipped));
    }

    [Test]
    public void A_row_with_a_cell_less_than_those_that_begin_in_its_column_is_suspect()
    {
        // An empty cell is missing from the last row, and nothing shows which one.
        var record = Read("""
            | 一、本年新收政府信息公开申请数量 |  |  | 47 | 8 | 16 |  |  |  | 71 |
            | 四、结转下年度继续办理 |  |  |  | 0 | 0 | 1 |  | 1 |
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("47 8 16 - - - 71"));
        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("- - 0? 0? 1? - 1?"));
        Assert.That(ReasonsOf(record, "applications.carried_out"), Is.EqualTo(new[] { ReasonCodes.FewerCellsThanAlike }));
    }

    [Test]
    public void A_row_with_a_cell_less_than_those_that_end_in_an_empty_cell_is_suspect()
    {
        // All rows end in an empty cell that the form does not have; （一）lost one of its empty cells and has just as many as the form.
        var record = Read(
            $"{New}\t\t\t\t\t\t\t\t16\t\n{CarriedIn}\t\t\t\t\t\t\t\t0\t\n"
            + "三、本年度办理结果\t（一）予以公开\t\t\t\t\t\t0\t\n\t（二）部分公开\t\t\t\t\t\t\t0\t");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("- - - - - - 16?"));
        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("- - - - - 0? -"));
        Assert.That(ReasonsOf(record, "applications.granted"), Is.EqualTo(new[] { ReasonCodes.FewerCellsThanAlike }));
    }

    [Test]
    public void Rows_that_end_alike_show_that_one_of_them_lost_a_cell()
    {
        var record = Read(ApplicationRows.Write(
            row => $"{row.Number}{row.Label} | {(row.Id == "total" ? "" : " | ")} |  |  |  |  | {ApplicationRows.Total(row)} | |",
            row => $"{row.Number}{row.Label} |  |  |  |  |  |  | {ApplicationRows.Total(row)} |"));

        Assert.That(RowOf(record, "applications.denied_by_law"), Is.EqualTo("- - - - - - 1"));
        Assert.That(RowOf(record, "applications.total"), Is.EqualTo("- - - - - 21? -"));
        Assert.That(ReasonsOf(record, "applications.total"), Is.EqualTo(new[] { ReasonCodes.FewerCellsThanAlike }));
    }

    [Test]
    public void A_sum_shows_that_a_row_with_a_cell_less_lost_none()
    {
        // 1 is no sum of numbers that end in 0: the total is empty.
        var record = Read($"""
            | {New} | 3 | 2 | 0 | 0 | 0 | 0 | 5 |  |
            | {CarriedIn} | 2 | 0 | 0 | 0 | 0 | 0 | 2 |  |
            | 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 |  |
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("3 2 0 0 0 0 5"));
        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("1 0 0 0 0 0 -"));
    }

    [Test]
    public void Numbers_above_those_of_other_columns_are_suspect()
    {
        var record = Read("""
            一、本年新收政府信息公开申请数量                 4    0      0     2   0        0      6
            二、上年结转政府信息公开申请数量                      0                1   0               1
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("4 0 0 2 0 0 6"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("0? 1? 0? . . . 1?"));
        Assert.That(ReasonsOf(record, "applications.carried_in"), Does.Contain(ReasonCodes.OverOtherColumns));
    }
}
