using ReportExtractor.Documents;
using ReportExtractor.Matching.Doubts;
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

    [Test]
    public void Digits_at_the_top_of_a_page_that_may_belong_to_the_cell_above_leave_that_suspect_too()
    {
        // 802 is broken over the pages: its end was taken for the beginning of the number below.
        var document = new Document(
        [
            new Grid(
                [
                    Row(1, "行政处罚", "8", "-5", "0"),
                    Row(2, "行政强制", "02234", "-2", "290"),
                ],
                GridLayout.Spanned),
        ]);

        var reasons = Pipeline.ReasonsOf(document, DoubtCatalog.All);

        Assert.That(
            reasons["article20_6.penalties.items_last_year"].Select(reason => reason.Code),
            Is.EqualTo(new[] { ReasonCodes.DigitsOnNextPage }));
        Assert.That(reasons["article20_6.penalties.decisions"], Is.Empty);
    }

    private static GridRow Row(int page, string label, params string[] cells) => new(
    [
        new Cell(label, 0, Page(page)),
        .. cells.Index().Select(cell =>
            new Cell(cell.Item, cell.Index + 1, Page(page)) { MayJoinNeighbour = page == 2 && cell.Index == 0 }),
    ]);

    private static PageLocation Page(int page) => new(page, new PageBox(0, 0, 1, 1));
}
