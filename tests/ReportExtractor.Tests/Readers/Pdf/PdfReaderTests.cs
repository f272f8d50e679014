using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Readers.Pdf;

public sealed class PdfReaderTests
{
    private static readonly double[] Columns = [50, 200, 300, 400];

    [Test]
    public void A_cell_is_an_area_that_no_rule_crosses()
    {
        var page = new PrintedFile().Page()
            .Line(50, 100, 400, 100).Line(50, 130, 400, 130).Line(200, 160, 400, 160).Line(50, 190, 400, 190)
            .Line(50, 100, 50, 190).Line(200, 130, 200, 190).Line(300, 130, 300, 190).Line(400, 100, 400, 190)
            .Text(60, 108, "第二十条第（一）项").Text(60, 150, "规章").Text(210, 140, "1").Text(310, 140, "2").Text(210, 170, "3");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n第二十条第（一）项@0+3\n规章@0v2 | 1@1 | 2@2\n3@1 | @2"));
    }

    [Test]
    public void A_table_open_at_its_sides_is_as_wide_as_its_rules()
    {
        var page = new PrintedFile().Page()
            .Line(50, 100, 400, 100).Line(50, 130, 400, 130).Line(50, 160, 400, 160).Line(200, 100, 200, 160)
            .Text(60, 108, "规章").Text(210, 108, "1").Text(60, 138, "文件").Text(210, 138, "2");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n规章@0 | 1@1\n文件@0 | 2@1"));
    }

    [Test]
    public void A_table_continues_on_the_next_page_without_page_headers_and_page_numbers()
    {
        var file = new PrintedFile()
            .Page().Text(250, 20, "某局年度报告").Table(600, Columns, ["规章", "1", "2"], ["文件", "3", "4"]).Text(290, 770, "- 1 -")
            .Page().Text(250, 20, "某局年度报告").Table(60, Columns, ["许可", "5", "6"]).Text(290, 770, "- 2 -");

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n规章@0 | 1@1 | 2@2\n文件@0 | 3@1 | 4@2\n许可@0 | 5@1 | 6@2"));
    }

    [TestCase("1 1 1 rg", "", "[\n规章@0 | @1 | 2@2")]
    [TestCase("1 1 1 rg", "/Multiply", "[\n规章@0 | 1@1 | 2@2")]
    [TestCase("1 1 0.5 rg", "/Multiply", "[\n规章@0 | 1@1 | 2@2")]
    [TestCase("1 1 0.5 rg", "", "[\n规章@0 | \uFFFD@1? | 2@2")]
    public void A_number_that_is_painted_over_is_not_read(string colour, string blend, string shown)
    {
        var resources = blend.Length > 0 ? $"/Resources << /Font << /F1 3 0 R >> /ExtGState << /G << /BM {blend} >> >> >>" : "";
        var page = new PrintedFile().Page(resources)
            .Table(100, Columns, ["规章", "1", "2"])
            .Add($"{(blend.Length > 0 ? "/G gs " : "")} {colour} 202 672 90 20 re f");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo(shown));
    }

    [TestCase("203 685 m 211 685 l S", "285@1?", TestName = "{m}(a line through the first)")]
    [TestCase("203 685 m 226 685 l S", "\uFFFD@1?", TestName = "{m}(a line through all)")]
    [TestCase("204 680 6.5 12 re f", "285@1?", TestName = "{m}(a bar over the first)")]
    [TestCase("204 690 m 206 680 l 210 689 l 211 681 l S", "285@1?", TestName = "{m}(scribbled over the first)")]
    [TestCase("203 678.5 m 226 678.5 l S", "8285@1", TestName = "{m}(an underline)")]
    public void Digits_that_are_struck_out_or_covered_do_not_count_and_leave_a_doubt(string painting, string cell)
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "8285", "2"]).Add($"{painting}");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo($"[\n规章@0 | {cell} | 2@2"));
    }

    [Test]
    public void A_digit_that_is_cut_off_leaves_a_doubt()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "", "2"])
            .Add($"q 200 600 15.5 200 re W n BT /F1 10 Tf 1 0 0 1 205 681.2 Tm <003800320038> Tj ET Q");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n规章@0 | 82@1? | 2@2"));
    }

    [Test]
    public void A_soft_hyphen_that_is_printed_is_a_minus()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "\u00AD21", "2"]);

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n规章@0 | -21@1 | 2@2"));
    }

    [TestCase("BT /F1 20 Tf 0.707 0.707 -0.707 0.707 230 680 Tm <0035003500350035> Tj ET", TestName = "{m}(stamped at a slant)")]
    [TestCase(
        "/Artifact << /Type /Pagination /Subtype /Watermark >> BDC BT /F1 10 Tf 1 0 0 1 215 682 Tm <0035003500350035> Tj ET EMC",
        TestName = "{m}(marked as an artifact)")]
    public void A_watermark_is_no_text_of_the_page(string watermark)
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "1", "2"]).Add($"{watermark}");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n规章@0 | 1@1 | 2@2"));
    }

    [Test]
    public void Digits_that_are_printed_over_each_other_are_unreadable()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "1", "2"]).Text(206, 110, "55");

        Assert.That(Shown.Of(page.Build()), Does.Contain("\uFFFD").And.EndWith(" | 2@2"));
    }

    [Test]
    public void A_bare_number_at_the_edge_of_a_page_is_a_page_number_only_if_it_counts_pages()
    {
        Assert.That(Read("7", "8"), Is.EqualTo("甲\n乙"));
        Assert.That(Read("7", "2"), Does.Contain("7").And.Contain("2"));
        Assert.That(Read("0", "1"), Does.Contain("0").And.Contain("1"));

        // The ends of two numbers that page breaks cut: most pages have no such number.
        var file = new PrintedFile();
        foreach (var (page, text) in new[] { "甲", "乙", "丙", "丁", "戊" }.Index())
        {
            file.Page().Text(50, 100, text).Text(290, 770, page is 1 or 2 ? $"{page}" : "完");
        }

        Assert.That(Shown.Of(file.Build()), Does.Contain("1").And.Contain("2"));

        static string Read(string first, string second)
        {
            var pages = new PrintedFile()
                .Page().Text(50, 100, "甲").Text(290, 770, first)
                .Page().Text(50, 100, "乙").Text(290, 770, second);
            return Shown.Of(pages.Build());
        }
    }

    [TestCase("384", "5", 30, "3845")]
    [TestCase("384", "5", 80, "384/5")]
    [TestCase("未经", "复议", 30, "未经/复议")]
    public void A_number_that_was_too_long_for_its_cell_is_one(string upper, string lower, double width, string shown)
    {
        var right = 50 + width;
        var page = new PrintedFile().Page()
            .Line(50, 100, right, 100).Line(50, 130, right, 130).Line(50, 160, right, 160)
            .Line(50, 100, 50, 160).Line(right, 100, right, 160)
            .Text(55, 103, upper).Text(55, 116, lower).Text(55, 140, "0");

        Assert.That(Shown.Of(page.Build()), Does.StartWith($"[\n{shown}@0"));
    }

    [Test]
    public void Text_that_runs_from_top_to_bottom_is_read_so()
    {
        var page = new PrintedFile().Page()
            .Line(50, 100, 130, 100).Line(50, 180, 130, 180).Line(50, 100, 50, 180).Line(90, 100, 90, 180).Line(130, 100, 130, 180)
            .Text(72, 105, "结").Text(72, 116, "果").Text(56, 105, "维").Text(56, 116, "持").Turned(105, 110, "总计");

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n结果/维持@0V | 总计@1V"));
    }

    [Test]
    public void Raised_marks_are_no_digits()
    {
        var page = new PrintedFile().Page().Table(100, [50, 200, 300], ["规章", "12"], ["文件", "3"]).Text(218, 108, "1", size: 6);

        Assert.That(Shown.Of(page.Build()), Does.Contain("12¹@1"));
    }

    [Test]
    public void Columns_without_rules_keep_their_places()
    {
        var page = new PrintedFile().Page()
            .Text(50, 100, "规章").Text(200, 100, "1").Text(300, 100, "2")
            .Text(50, 120, "文件").Text(300, 120, "4");
        var lines = DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Paragraph>().Where(line => line.Text.Length > 0).ToList();

        Assert.That(lines[0].Text, Does.Match("^规章 {2,}1 {2,}2$"));
        Assert.That(lines[1].Text, Does.Match("^文件 {2,}4$"));
        Assert.That(lines[1].Text.IndexOf('4', StringComparison.Ordinal), Is.EqualTo(lines[0].Text.IndexOf('2', StringComparison.Ordinal)));
    }

    [Test]
    public void A_page_printed_sideways_is_turned_and_its_locations_are_those_of_the_page()
    {
        var page = new PrintedFile().Page().Turned(500, 100, "政府信息公开").Turned(480, 100, "规章");
        var lines = DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Paragraph>().ToList();

        Assert.That(lines.Select(line => line.Text), Is.EqualTo(new[] { "政府信息公开", "规章", "" }));
        Assert.That(((PageLocation)lines[1].At(0, 1)).Box, Is.EqualTo(new PageBox(478.8, 100, 488.8, 110)).Using<PageBox>(AreClose));
    }

    [Test]
    public void Every_figure_has_its_page_and_its_cell()
    {
        var file = new PrintedFile().Page().Table(
            100, [50, 200, 300, 400, 500], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "1", "2", "3"]);
        var record = new Extractor().Extract(new MemoryStream(file.Build()), "a.pdf");
        var figure = record.Figures.Single(figure => figure.Key == "article20_1.rules.repealed");

        Assert.That((figure.Value, figure.Status, record.Source.Pages), Is.EqualTo((2m, FigureStatus.Read, 1)));
        Assert.That(((PageLocation)figure.Location!).Box, Is.EqualTo(new PageBox(300, 130, 400, 160)).Using<PageBox>(AreClose));
    }

    [Test]
    public void Pages_of_images_are_scanned() =>
        Assert.That(Shown.ErrorOf(new PrintedFile().Page().Add($"q 600 0 0 800 0 0 cm /I Do Q").Build()), Is.EqualTo(ProblemCodes.Scanned));

    [Test]
    public void A_file_that_breaks_off_gives_the_pages_that_are_left_or_is_corrupt()
    {
        var bytes = new PrintedFile().Page().Table(100, Columns, ["规章", "1", "2"]).Build();

        for (var percent = 1; percent < 100; percent++)
        {
            var result = DocumentReader.Read(bytes.AsMemory(0, Math.Max(8, bytes.Length * percent / 100)));
            Assert.That(result.Document is not null || result.Problems[0].Code == ProblemCodes.Corrupt, $"cut at {percent}%");
        }
    }

    /// <summary>True if the left and top edges differ by less than two points: letters are set within their cells and lines.</summary>
    private static bool AreClose(PageBox one, PageBox other) => Math.Abs(one.Left - other.Left) < 2 && Math.Abs(one.Top - other.Top) < 2;
}
