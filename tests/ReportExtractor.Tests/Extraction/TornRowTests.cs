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
    public void A_label_left_over_in_a_block_of_labels_puts_the_rows_around_it_in_doubt()
    {
        // Of the rows in the order of the labels, the first has its own two rows above it; what stands nearest is another's.
        var record = Read("""
            | 1.信访举报投诉类申请 | 1 | 0 | 0 | 24 | 42 | 0 | 67 |
            |---|---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|

            3.要求提供公开出版物
            4.无正当理由大量反复申
            请
            5.要求行政机关确认或重
            新出具已获取信息
            （六）其他处理
            （七）总计
            | 0 | 0 | 0 | 0 | 7 | 0 | 7 |
            |---|---|---|---|---|---|---|
            | 3 | 2 | 2 | 1 | 7 | 9 | 24 |
            |---|---|---|---|---|---|---|
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |---|---|---|---|---|---|---|
            | 1 | 0 | 0 | 3 | 2 | 0 | 6 |
            |---|---|---|---|---|---|---|
            | 5 | 2 | 2 | 28 | 58 | 9 | 104 |
            |---|---|---|---|---|---|---|
            | 四、结转下年度继续办理 | 5 | 0 | 0 | 0 | 0 | 5 | 10 |
            """);

        Assert.That(Silent(record, "applications.unprocessed_publication.total", 7), Is.False);
        Assert.That(Silent(record, "applications.unprocessed_excessive.total", 24), Is.False);
        Assert.That(Silent(record, "applications.unprocessed_reissue.total", 0), Is.False);
        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications.other_", StringComparison.Ordinal) && figure.Status == FigureStatus.Read), Is.Empty);
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
