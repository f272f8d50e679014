using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Duplicates;

/// <summary>Doubts about tables that may belong to another report in the same file.</summary>
internal sealed class OtherReportRulesTests
{
    private const string Own = "某县水务局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t85\n";
    private const string Other = "第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t3\n行政强制\t4\n";

    [TestCase("附件：河西镇人民政府")]
    [TestCase("【河西镇】")]
    [TestCase("河西镇政府信息公开情况")]
    [TestCase("二、下属单位：市图书馆")]
    [TestCase("附：市图书馆2024年度政府信息公开统计表")]
    [TestCase("河西镇人民政府2024年政府信息公开工作年度报告")]
    [TestCase("某县水务局2021年政府信息公开工作年度报告")]
    [TestCase("附：河西镇主动公开政府信息情况")]
    [TestCase("一、总体情况")]
    public void What_is_below_the_name_of_another_report_is_suspect(string line)
    {
        var record = new Extractor().ExtractText($"{Own}{line}\n{Other}");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("85"));
        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("3?"));
        Assert.That(ReasonsOf(record, "article20_6"), Is.EqualTo(new[] { ReasonCodes.UnderOtherHeading }));
    }

    [TestCase("填报单位：某县水务局")]
    [TestCase("某县水务局")]
    [TestCase("三、本机关收到和处理政府信息公开申请情况")]
    [TestCase("行政机关主动公开政府信息情况")]
    [TestCase("单位：件")]
    public void The_own_name_and_headings_of_the_form_change_nothing(string line)
    {
        var record = new Extractor().ExtractText($"{Own}{line}\n{Other}");

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("3"));
    }

    [Test]
    public void Tables_in_another_order_than_the_form_are_both_suspect()
    {
        var record = new Extractor().ExtractText($"某县水务局2024年政府信息公开工作年度报告\n四、结转下年度继续办理\t1\t2\t3\t0\t0\t0\t6\n{Other}");

        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("1? 2? 3? 0? 0? 0? 6?"));
        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("3?"));
    }

    [Test]
    public void A_row_without_label_behind_a_later_table_is_suspect()
    {
        // Its own row has no number that can be read: what stands without a label behind the last table is none of it.
        const string Cells = """
            第二十条第（五）项 信息内容 上一年项目数量 本年增/减 处理决定数量 行政许可 4 0 3 其他对外管理服务事项 0余 约0
            四、结转下年度继续办理 1 0 0 0 0 0 1 0? 7 8 9 五、存在的主要问题及改进情况
            """;
        var record = new Extractor().ExtractText(
            "某县水务局2019年政府信息公开工作年度报告\n" + string.Join("\n|\n", Cells.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));

        Assert.That(RowOf(record, "article20_5.other_services"), Is.EqualTo("7? 8? 9?"));
        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("1 0 0 0 0 0 1"));
    }

    [Test]
    public void What_is_attached_behind_the_text_is_suspect_though_no_row_is_above()
    {
        var record = new Extractor().ExtractText(
            "某县水务局2024年政府信息公开工作年度报告\n一、总体情况本年度平稳，公开信息三十条。\n附件：河西镇人民政府\n" + Other);

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("3?"));
    }

    [Test]
    public void Tables_of_another_agency_behind_the_text_are_suspect_by_their_title()
    {
        var record = new Extractor().ExtractText(
            $"某县水务局2024年政府信息公开工作年度报告\n一、总体情况本年度平稳，公开信息三十条。\n县图书馆政府信息公开情况\n{Other}");

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("3?"));
    }

    [Test]
    public void What_is_attached_right_behind_the_title_is_suspect()
    {
        var record = new Extractor().ExtractText($"某县水务局2024年政府信息公开工作年度报告\n\n附件：河西镇人民政府\n{Other}");

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("3?"));
    }

    [TestCase("附件：某县水务局")]
    [TestCase("某县水务局办公室")]
    public void What_is_not_another_agencys_changes_nothing_behind_the_text(string line)
    {
        var record = new Extractor().ExtractText(
            $"某县水务局2024年政府信息公开工作年度报告\n一、总体情况本年度平稳，公开信息三十条。\n{line}\n{Other}");

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("3"));
    }

    [Test]
    public void A_title_between_the_tables_puts_all_of_them_in_doubt()
    {
        var tables = Own.Split('\n', 2)[1];
        var record = new Extractor().ExtractText($"{tables}河西镇人民政府2024年政府信息公开工作年度报告\n{Other}");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("85?"));
        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("3?"));
    }
}
