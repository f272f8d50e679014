using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables whose cells end in bars that flow over lines, as converters of old Word files write them.</summary>
internal sealed class BarFlowLayoutTests
{
    private const string Headers =
        " 结果维持 |结果纠正 |其他结果 |尚未审结 |总计 |未经复议直接起诉 |复议后起诉\n"
        + "     | | | | | | |结果维持 |结果纠正 |其他结果 |尚未审结 |总计 |结果维持\n"
        + "  |结果纠正 |其他结果 |尚未审结 |总计 | ";

    [Test]
    public void Bars_that_flow_over_lines_end_cells_and_the_bar_of_a_row_end_ends_none()
    {
        var record = Read(Headers + "|325 | |347 |357 |1029 | |138 |0 |0\n|138 |0 |98 |61 |0 |159 | |\n");

        Assert.That(RowOf(record, "review_litigation.review"), Is.EqualTo("325 - 347 357 1029"));
        Assert.That(RowOf(record, "review_litigation.litigation_direct"), Is.EqualTo("- 138 0 0 138"));
        Assert.That(RowOf(record, "review_litigation.litigation_after_review"), Is.EqualTo("0 98 61 0 159"));
    }

    [Test]
    public void A_flow_of_bars_that_lost_a_cell_is_not_read()
    {
        var record = Read(
            "|规章 |7 |1 |2 |\n|行政规范性文件 |3 |4 |5 |\n\n"
            + Headers + "|325 | |347 |357 |1029 | |138 |0 |0\n|138 |98 |61 |0 |159 | |\n");

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("7 1 2 3 4 5"));
        Assert.That(RowOf(record, "review_litigation.review"), Is.EqualTo(". . . . ."));
    }
}
