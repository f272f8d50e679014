using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Text as converters leave it of Word files: the marks that end cells and rows are all that is left of a table.</summary>
public sealed class ConvertedWordTests
{
    private const string ReviewHeaders =
        " 结果维持 |结果纠正 |其他结果 |尚未审结 |总计 |未经复议直接起诉 |复议后起诉\n" +
        "     | | | | | | |结果维持 |结果纠正 |其他结果 |尚未审结 |总计 |结果维持\n";

    [Test]
    public void Bars_that_flow_over_lines_are_cells_and_the_bar_of_a_rows_end_is_none()
    {
        var figures = Read(ReviewHeaders + "  |结果纠正 |其他结果 |尚未审结 |总计 | |325 | |347 |357 |1029 | |138 |0 |0\n|138 |0 |98 |61 |0 |159 | |\n");

        Assert.That(figures.Count(figure => figure.Status == FigureStatus.Read), Is.EqualTo(13));
        Assert.That(Told(figures, "review_litigation.review"), Is.EqualTo("325 - 347 357 1029"));
        Assert.That(Told(figures, "review_litigation.litigation_direct"), Is.EqualTo("- 138 0 0 138"));
        Assert.That(Told(figures, "review_litigation.litigation_after_review"), Is.EqualTo("0 98 61 0 159"));
    }

    [Test]
    public void A_flow_of_bars_that_lost_a_cell_is_not_read_as_if_it_were_whole()
    {
        var figures = Read(
            "|规章 |7 |1 |2 |\n|行政规范性文件 |3 |4 |5 |\n\n" +
            ReviewHeaders + "  |结果纠正 |其他结果 |尚未审结 |总计 | |325 | |347 |357 |1029 | |138 |0 |0\n|138 |98 |61 |0 |159 | |\n");

        Assert.That(Find(figures, "article20_1.rules.issued").Status, Is.EqualTo(FigureStatus.Read));
        Assert.That(figures.Where(figure => !figure.Key.StartsWith("article20_1", StringComparison.Ordinal) && figure.Status == FigureStatus.Read), Is.Empty);
    }

    [Test]
    public void An_empty_line_between_tabbed_cells_is_an_empty_cell()
    {
        var figures = Read(
            "\t（三）不予公开\t1.属于国家秘密\t0\t0\n\n\n\n\t0\n\n\n\n" +
            "2.其他法律行政法规禁止公开\t27\t0\t0\t0\t8\n\n35\n\n\n\n" +
            "3.危及“三安全一稳定”\n\n1\t0\n\n\t0\t1\n\n\n\n" +
            "4.保护第三方合法权益\t12\t0\t0\t8\t0\t0\t20\n\n");

        Assert.That(Told(figures, "applications.denied_state_secret"), Is.EqualTo("0 0 - - - - 0"));
        Assert.That(Told(figures, "applications.denied_by_law"), Is.EqualTo("27 0 0 0 8 - 35"));
        Assert.That(Told(figures, "applications.denied_security"), Is.EqualTo("- 1 0 - - 0 1"));
        Assert.That(Told(figures, "applications.denied_third_party"), Is.EqualTo("12 0 0 8 0 0 20"));
    }

    [Test]
    public void Empty_rows_of_a_Markdown_table_are_rows_and_not_bars_that_stand_alone()
    {
        var figures = Read(
            "|   |   |   |   |\n|---|---|---|---|\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n" +
            "| 规章 | 7 |   | 2 |\n|   |   |   |   |\n| 行政规范性文件 |   |   | 5 |\n\n" +
            "|   |   |\n|---|---|\n| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 8 |\n|   |   |\n");

        Assert.That(Told(figures, "article20_1.rules"), Is.EqualTo("7 - 2"));
        Assert.That(Told(figures, "article20_1.normative_documents"), Is.EqualTo("- - 5"));
        Assert.That(Told(figures, "article20_5.licensing"), Is.EqualTo("8"));
    }

    [Test]
    public void An_empty_line_between_cells_a_line_each_is_an_empty_cell_where_all_rows_have_as_many()
    {
        var figures = Read(Lines(
            ["一、本年新收政府信息公开申请数量", "12", "", "3", "", "", "", "15"],
            ["二、上年结转政府信息公开申请数量", "", "", "", "", "", "", "0"],
            ["三、本年度办理结果", "（一）予以公开", "", "4", "", "", "", "", "4"],
            ["", "（二）部分公开", "", "", "", "2", "", "", "2"],
            ["", "（三）不予公开", "1.属于国家秘密", "0", "", "", "", "", "", "0"],
            ["", "", "2.其他法律行政法规禁止公开", "", "", "", "", "1", "", "1"],
            ["", "", "3.危及“三安全一稳定”", "", "7", "", "", "", "", "7"],
            ["", "", "4.保护第三方合法权益", "", "", "", "", "", "", ""],
            ["", "（七）总计", "", "11", "", "2", "1", "", "14"],
            ["四、结转下年度继续办理", "1", "", "", "", "", "", "1"]));

        Assert.That(Told(figures, "applications.new"), Is.EqualTo("12 - 3 - - - 15"));
        Assert.That(Told(figures, "applications.carried_in"), Is.EqualTo("- - - - - - 0"));
        Assert.That(Told(figures, "applications.granted"), Is.EqualTo("- 4 - - - - 4"));
        Assert.That(Told(figures, "applications.denied_by_law"), Is.EqualTo("- - - - 1 - 1"));
        Assert.That(Told(figures, "applications.denied_third_party"), Is.EqualTo("- - - - - - -"));
        Assert.That(Told(figures, "applications.total"), Is.EqualTo("- 11 - 2 1 - 14"));
        Assert.That(Told(figures, "applications.carried_out"), Is.EqualTo("1 - - - - - 1"));
    }

    [Test]
    public void An_empty_line_behind_each_row_is_no_cell_where_empty_cells_are_left_out()
    {
        var figures = Read(Lines(
            ["一、本年新收政府信息公开申请数量", "12", "0", "3", "0", "0", "0", "15", ""],
            ["二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0", ""],
            ["（一）予以公开", "0", "4", "0", "0", "0", "0", "4", "", ""],
            ["（二）部分公开", "0", "0", "2", "0", "0", "2", ""],
            ["1.属于国家秘密", "1", "0", "0", "0", "0", "0", "1", "", ""],
            ["2.其他法律行政法规禁止公开", "0", "0", "0", "0", "1", "0", "1", ""],
            ["3.危及“三安全一稳定”", "0", "7", "0", "0", "0", "0", "7", ""]));

        Assert.That(Told(figures, "applications.new"), Is.EqualTo("12 0 3 0 0 0 15"));
        Assert.That(Told(figures, "applications.partly_granted"), Does.Not.Match("[0-9-]"));
    }

    private static string Lines(params string[][] rows) => string.Concat(rows.SelectMany(row => row).Select(line => line + "\n")) + "\n五、存在的主要问题及改进情况\n";

    private static IReadOnlyList<Figure> Read(string text) => new Extractor().ExtractText(text).Figures;

    private static Figure Find(IReadOnlyList<Figure> figures, string key) => figures.Single(figure => figure.Key == key);

    /// <summary>The figures of a row as they were read; a dash for an empty cell, and what else became of one.</summary>
    private static string Told(IReadOnlyList<Figure> figures, string row) =>
        string.Join(' ', figures.Where(figure => figure.Key.StartsWith(row + ".", StringComparison.Ordinal))
            .Select(figure => figure.Status switch { FigureStatus.Read => $"{figure.Value}", FigureStatus.Blank => "-", var other => $"{other}" }));
}
