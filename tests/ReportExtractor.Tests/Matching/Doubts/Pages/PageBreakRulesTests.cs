using ReportExtractor.Problems;
using ReportExtractor.Tests.Readers.Pdf;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Pages;

/// <summary>Doubts about rows that a page break cuts in two.</summary>
internal sealed class PageBreakRulesTests
{
    [Test]
    public void Digits_at_the_top_of_a_page_that_belong_to_no_row_leave_those_above_them_suspect()
    {
        // Beside them is the rest of a group's name, in a cell that is not the label's.
        double[] columns = [50, 200, 250, 300, 350, 400, 450, 500, 550];
        var file = new PrintedFile()
            .Page().Table(
                600,
                columns,
                ["三、本年度办理结果", "自然人", "商业", "科研", "公益", "法律", "其他", "总计"],
                ["（一）予以公开", "0", "0", "0", "0", "0", "0", "0"],
                ["1.属于国家秘密", "0", "0", "0", "0", "0", "0", "5"])
            .Page().Table(
                60,
                [50, 120, .. columns[1..]],
                ["", "予公开", "", "", "", "", "", "", "03"],
                ["", "2.其他法律行政法规禁止公开", "0", "0", "0", "0", "0", "0", "0"]);

        var record = new Extractor().Extract(new MemoryStream(file.Build()), "a.pdf");

        Assert.That(RowOf(record, "applications.denied_state_secret"), Is.EqualTo("0 0 0 0 0 0 5?"));
        Assert.That(ReasonsOf(record, "applications.denied_state_secret"), Is.EqualTo(new[] { ReasonCodes.DigitsOnNextPage }));
        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("0 0 0 0 0 0 0"));
    }

    [Test]
    public void The_rest_of_a_number_at_the_top_of_a_page_leaves_its_number_suspect_if_alone_it_is_none()
    {
        double[] columns = [50, 200, 300, 400];
        var file = new PrintedFile()
            .Page().Table(
                600,
                columns,
                ["第二十条第（九）项", "", ""],
                ["信息内容", "采购项目数量", "采购总金额"],
                ["政府集中采购", "2", "4851"])
            .Page().Table(60, columns, ["", "", ".356"]);

        var record = new Extractor().Extract(new MemoryStream(file.Build()), "a.pdf");

        Assert.That(RowOf(record, "article20_9.procurement"), Is.EqualTo("2 4851?"));
        Assert.That(ReasonsOf(record, "article20_9.procurement"), Is.EqualTo(new[] { ReasonCodes.DigitsOnNextPage }));
    }
}
