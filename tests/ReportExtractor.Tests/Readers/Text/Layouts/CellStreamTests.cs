using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables with a cell on each line.</summary>
internal sealed class CellStreamTests
{
    [Test]
    public void An_empty_line_is_an_empty_cell_if_all_rows_have_the_same_number_of_cells()
    {
        var record = Read(Lines(
            "一、本年新收政府信息公开申请数量 12 _ 3 _ _ _ 15",
            "二、上年结转政府信息公开申请数量 _ _ _ _ _ _ 0",
            "三、本年度办理结果 （一）予以公开 _ 4 _ _ _ _ 4",
            "_ （二）部分公开 _ _ _ 2 _ _ 2",
            "_ （三）不予公开 1.属于国家秘密 0 _ _ _ _ _ 0",
            "_ _ 2.其他法律行政法规禁止公开 _ _ _ _ 1 _ 1",
            "_ _ 3.危及“三安全一稳定” _ 7 _ _ _ _ 7",
            "_ _ 4.保护第三方合法权益 _ _ _ _ _ _ _",
            "_ （七）总计 _ 11 _ 2 1 _ 14",
            "四、结转下年度继续办理 1 _ _ _ _ _ 1"));

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("12 - 3 - - - 15"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("- - - - - - 0"));
        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("- 4 - - - - 4"));
        Assert.That(RowOf(record, "applications.denied_by_law"), Is.EqualTo("- - - - 1 - 1"));
        Assert.That(RowOf(record, "applications.denied_third_party"), Is.EqualTo("- - - - - - -"));
        Assert.That(RowOf(record, "applications.total"), Is.EqualTo("- 11 - 2 1 - 14"));
        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("1 - - - - - 1"));
    }

    [Test]
    public void An_empty_line_behind_each_row_is_no_cell_if_empty_cells_are_left_out()
    {
        var record = Read(Lines(
            "一、本年新收政府信息公开申请数量 12 0 3 0 0 0 15 _",
            "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0 _",
            "（一）予以公开 0 4 0 0 0 0 4 _ _",
            "（二）部分公开 0 0 2 0 0 2 _",
            "1.属于国家秘密 1 0 0 0 0 0 1 _ _",
            "2.其他法律行政法规禁止公开 0 0 0 0 1 0 1 _",
            "3.危及“三安全一稳定” 0 7 0 0 0 0 7"));

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("12 0 3 0 0 0 15"));
        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("0 4 0 0 0 0 4"));
        Assert.That(RowOf(record, "applications.partly_granted"), Is.EqualTo("0? 0? 2? 0? 0? . 2?"));
    }

    /// <summary>A line for each cell; <c>_</c> is an empty line.</summary>
    private static string Lines(params string[] rows) =>
        string.Concat(rows.SelectMany(row => row.Split(' ')).Select(cell => (cell == "_" ? "" : cell) + "\n"));
}
