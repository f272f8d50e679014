using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Rows whose numbers stand apart from their labels, or that a remark tears.</summary>
internal sealed class TornRowTests
{
    [Test]
    public void Rows_without_labels_may_have_slipped_where_one_of_them_is_left_out_and_one_of_the_form_is_missing()
    {
        // Six labels and six rows of numbers between 4. and 2., in another order than each label above its row.
        var record = Read("""
            | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|

            5.属于三类内部事务信息
            6.属于四类过程性信息
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 1 | 0 | 1 | 0 | 0 | 2 |
            |---|---|---|---|---|---|---|

            7.属于行政执法案卷
            8.属于行政查询事项
            （四）无1.本机关不掌握
            相关政府
            法提供信息
            2.没有现成信息需要另行
            制作
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            """);

        Assert.That(Silent(record, "applications.unavailable_not_held.total", 0), Is.False);
        Assert.That(Silent(record, "applications.unavailable_not_existing.total", 2), Is.False);
    }

    [Test]
    public void A_number_in_a_bracket_that_the_line_breaks_is_none_of_the_row()
    {
        var record = Read("第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可\n44087（其中修订 9451\n件）\n第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 12\n行政强制 2815(含 2143 件)\n");

        Assert.That(Silent(record, "article20_5.licensing.decisions", 44087), Is.False);
        Assert.That(Silent(record, "article20_6.coercion.decisions", 2815), Is.False);
        Assert.That(record.Figures.Single(figure => figure.Key == "article20_6.coercion.decisions").Value, Is.EqualTo(2815m));
    }

    private static ReportRecord Read(string text) => new Extractor().ExtractText("临江市水务局2021年政府信息公开工作年度报告\n" + text + "\n五、存在的主要问题及改进情况\n");

    /// <summary>True where a figure is read as another number than the printed one.</summary>
    private static bool Silent(ReportRecord record, string key, decimal printed) =>
        record.Figures.Single(figure => figure.Key == key) is { Status: FigureStatus.Read, Value: { } value } && value != printed;
}
