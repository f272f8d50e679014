using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Rows;

/// <summary>
/// Doubts about rows that the file cuts off, that mix words with their cells, or that were put together from several lines.
/// </summary>
internal sealed class BrokenRowRulesTests
{
    private const string New = "一、本年新收政府信息公开申请数量";
    private const string CarriedIn = "二、上年结转政府信息公开申请数量";

    [Test]
    public void A_file_that_ends_in_a_row_with_an_empty_cell_leaves_the_row_suspect()
    {
        // Seven cells with the empty one, and an eighth may be missing.
        var record = ReadToEnd($"| {New} | 6 | 0 | 2 | 2 | 0 | 0 | 10 |\n| {CarriedIn} | | 1 | 0 | 0 | 0 | 0 | 0");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("6 0 2 2 0 0 10"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("- 1? 0? 0? 0? 0? 0?"));
        Assert.That(ReasonsOf(record, "applications.carried_in.business"), Is.EqualTo(new[] { ReasonCodes.FileEndsInRow }));
    }

    [Test]
    public void Words_between_the_numbers_of_a_row_leave_it_suspect()
    {
        var record = Read($"| {New} | 6 | 0 | 2 | 2 | 0 | 0 | 10 |\n| {CarriedIn} | 3 | 见附件 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("6 0 2 2 0 0 10"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1? 0? 0? 0? 0? 0? 1?"));
        Assert.That(ReasonsOf(record, "applications.carried_in.total"), Does.Contain(ReasonCodes.WordsInCells));
    }

    [Test]
    public void Cells_in_two_rows_are_one_row_in_doubt()
    {
        var record = Read("规章\t1\n见附件\n2\t3\n行政规范性文件\t4\t5\t6");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1? 2? 3?"));
        Assert.That(ReasonsOf(record, "article20_1.rules"), Is.EqualTo(new[] { ReasonCodes.RowsJoined }));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("4 5 6"));
    }

    [Test]
    public void Cells_around_the_label_are_no_sure_row_where_no_sum_confirms_them()
    {
        var record = ReadTabbed("""
            3.补正后申请内容仍不明确⇥0

            ⇥0⇥ ⇥0⇥0

            ⇥（五）不予处理⇥1.信访举报投诉类申请⇥0⇥0

            ⇥0

            0



            2.重复申请⇥1⇥3⇥ ⇥0⇥2⇥0⇥6
            """);

        Assert.That(RowOf(record, "applications.unprocessed_petition"), Is.EqualTo("- 0? - 0? 0? 0? 0?"));
        Assert.That(ReasonsOf(record, "applications.unprocessed_petition"), Is.EqualTo(new[] { ReasonCodes.RowsJoined }));
        Assert.That(RowOf(record, "applications.unprocessed_repeat"), Is.EqualTo("1 3 - 0 2 0 6"));
    }

    [TestCase("9", "4? 0? 0? 2? 0? 0? 9?", ReasonCodes.LinesJoined)]
    [TestCase("6", "4 0 0 2 0 0 6")]
    public void A_row_of_two_lines_is_suspect_if_its_sum_fails(string total, string shown, params string[] reasons)
    {
        var record = Read($"""
            一、本年新收政府信息公开           4    0      0     2   0        0
            申请数量                                                              {total}
            二、上年结转政府信息公开申请数量   1    0      0     0   0        0   1
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "applications.new"), Is.EqualTo(reasons));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("1 0 0 0 0 0 1"));
    }

    [TestCase("7", "2? 0? 0? 0? 0? 2? 7?", ReasonCodes.CellCountDiffers)]
    [TestCase("2", "2 - 0 0 0 0 2")]
    public void A_row_with_a_cell_too_many_is_suspect_if_its_sum_fails(string last, string shown, params string[] reasons)
    {
        var record = Read($"{New}\t4\t0\t0\t0\t0\t1\t5\n{CarriedIn}\t2\t\t0\t0\t0\t0\t{(last == "7" ? "2\t7" : "2\t")}");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("4 0 0 0 0 1 5"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "applications.carried_in"), Is.EqualTo(reasons));
    }

    [Test]
    public void A_number_behind_one_nil_mark_too_many_is_suspect()
    {
        // A column of another kind, without a header: each row has a cell more than the form.
        var record = Read($"{New}\n61\n无\n无\n无\n无\n11\n72\n26\n{CarriedIn}\n无\n无\n无\n无\n无\n无\n无\n31\n三、本年度办理结果");

        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("/ / / / / / 31?"));
        Assert.That(ReasonsOf(record, "applications.carried_in.total"), Does.Contain(ReasonCodes.CellCountDiffers));
    }

    [Test]
    public void A_number_in_front_of_one_nil_mark_too_many_is_suspect()
    {
        var record = Read($"{New}\n26\n61\n无\n无\n无\n无\n11\n72\n{CarriedIn}\n31\n无\n无\n无\n无\n无\n无\n无\n三、本年度办理结果");

        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("31? / / / / / /"));
        Assert.That(ReasonsOf(record, "applications.carried_in.natural_person"), Does.Contain(ReasonCodes.CellCountDiffers));
    }

    [Test]
    public void A_number_behind_digits_that_were_joined_is_suspect_if_no_sum_shows_that_they_are_one()
    {
        // A column that the form does not have: its number may have pushed the others together.
        var record = Read("第二十条第（八）项\n\n信息内容\n\n上一年项目数量\n\n本年增/减\n\n下年计划\n\n行政事业性收费\n\n50144\n\n0\n\n35\n\n第二十条第（九）项\n");

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo("501440? 35?"));
        Assert.That(ReasonsOf(record, "article20_8.fees.change"), Does.Contain(ReasonCodes.CellCountDiffers));
    }

    [Test]
    public void A_row_with_an_empty_cell_too_many_and_without_a_total_is_suspect()
    {
        // Another column is in front of the form's.
        var record = Read($"{New}\t4\t0\t0\t0\t0\t1\t5\n{CarriedIn}\t8\t35\t0\t1\t0\t0\t\t\n");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("4 0 0 0 0 1 5"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("8? 35? 0? 1? 0? 0? -"));
        Assert.That(ReasonsOf(record, "applications.carried_in"), Is.EqualTo(new[] { ReasonCodes.CellCountDiffers }));
    }

    [TestCase("5", "4 0 0 0 0 1 5", ReasonCodes.PlacedByNeighbours)]
    [TestCase("7", "4? 0? 0? 0? 0? 1? 7?", ReasonCodes.NoLabelSumFails, ReasonCodes.PlacedByNeighbours)]
    public void A_row_without_a_label_is_suspect_if_its_sum_fails(string total, string shown, params string[] reasons)
    {
        var record = Read(
            $"| {New} | 1 | 0 | 0 | 0 | 0 | 1 | 2 |\n| | 4 | 0 | 0 | 0 | 0 | 1 | {total} |\n| （一）予以公开 | 2 | 0 | 0 | 0 | 0 | 1 | 3 |");

        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "applications.carried_in"), Is.EqualTo(reasons));
        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("2 0 0 0 0 1 3"));
    }
}
