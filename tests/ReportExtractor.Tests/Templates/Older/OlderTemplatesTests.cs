using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Templates.Older;

/// <summary>The embedded forms of years before 2019, in the layouts in which their reports are found.</summary>
internal sealed class OlderTemplatesTests
{
    private const string Title = "临江县水务局2016年度政府信息公开年度报告";

    private const string Glued =
        "附表 指标名称计量单位2016年度历年累计主动公开文件数条9340其中：1.政府网站公开数条93402.政府公报公开数条00受理政府信息公开申请总数条56"
        + "其中：1.当面申请数条012.网络申请数条333.信函、传真申请数条22对申请的答复总数条56其中：1.同意公开答复数条232.同意部分公开答复数条00"
        + "3.不予公开答复数条114.其他类型答复数条22政府信息公开收费减免金额元00接受行政申诉、举报数件00行政复议数件11行政诉讼数件00\n\n临江县水务局";

    private const string InTable =
        """
        | 指标名称 | 计量单位 | 2016年度 | 历年累计 |
        |---|---|---|---|
        | 主动公开文件数 | 条 | 93 | 1340 |
        | 其中：1、政府网站公开数 | 条 | 93 | 1340 |
        | 2、政府公报公开数 | 条 | 0 | 0 |
        | 受理依申请公开信息总数 | 条 | 5 | 6 |
        | 其中：1、当面申请数 | 条 | 0 | 1 |
        | 2、网上申请数 | 条 | 3 | 3 |
        | 3、信函、传真申请数 | 条 | 2 | 2 |
        | 对申请的答复总数 | 条 | 5 | 6 |
        | 其中：1、同意公开答复数 | 条 | 2 | 3 |
        | 2、同意部分公开答复数 | 条 | 0 | 0 |
        | 3、不予公开答复数 | 条 | 1 | 1 |
        | 4、其他类型答复数 | 条 | 2 | 2 |
        | 政府信息公开收费减免金额 | 元 | 12.50 | 12.50 |
        | 接受行政诉讼、举报数 | 件 | 0 | 0 |
        | 行政复议数 | 件 | 1 | 4 |
        | 行政诉讼数 | 件 | 0 | 2 |

        临江县水务局
        """;

    private static readonly string[] Counts2016 =
        ["1340", "1340", "0", "6", "1", "3", "2", "6", "3", "0", "1", "2", "12.50", "0", "4", "2"];

    [Test]
    public void A_table_of_fujians_form_of_2014_is_read_whole()
    {
        var record = Read(InTable);

        Assert.That(record.Report!.Template, Is.EqualTo("ogi-fujian-2014"));
        Assert.That(record.Figures.Select(figure => figure.Status), Has.All.EqualTo(FigureStatus.Read));
        Assert.That(CumulativeOf(record), Is.EqualTo(Counts2016));
        Assert.That(record["fees.reductions.year"]!.Unit, Is.EqualTo("yuan"));
        Assert.That(record.Checks.Select(check => check.Outcome), Has.Exactly(4).EqualTo(CheckOutcome.Pass));
    }

    [Test]
    public void A_table_in_one_line_with_blanks_is_read_whole()
    {
        var cells = InTable.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim().Trim('|').Replace(" | ", " ", StringComparison.Ordinal).Trim());

        var record = Read($"{string.Join(' ', cells)} 附件下载");

        Assert.That(CumulativeOf(record), Is.EqualTo(Counts2016));
        Assert.That(record.Figures.Select(figure => figure.Status), Has.All.EqualTo(FigureStatus.Read));
    }

    [Test]
    public void Glued_numbers_are_read_where_one_reading_or_the_sums_decide_and_else_are_suspect()
    {
        var record = Read(Glued);

        Assert.That(Value(record["statistics.applications.year"]!), Is.EqualTo("5"));
        Assert.That(Value(record["statistics.applications.cumulative"]!), Is.EqualTo("6"));
        Assert.That(record["statistics.applications.year"]!.Sums, Is.EqualTo(SumsVerdict.Confirmed));
        Assert.That(record["statistics.replies_granted.cumulative"]!.Value, Is.EqualTo(3));
        Assert.That(record["disputes.litigation.cumulative"]!.Status, Is.EqualTo(FigureStatus.Read));
        Assert.That(record["statistics.published.year"]!.Status, Is.EqualTo(FigureStatus.Suspect), "9|340, 93|40 or 934|0");
        Assert.That(record["disputes.review.year"]!.Status, Is.EqualTo(FigureStatus.Suspect), "no sum binds it");
    }

    [Test]
    public void The_form_of_a_county_is_told_by_its_own_rows()
    {
        var record = new Extractor(new ExtractorOptions { Templates = OfficialTemplates.Older }).ExtractText(
            """
            临江县人民政府2012年政府信息公开工作年度报告
            | 指标名称 | 计量单位 | 2012年度 | 历年累计 |
            |---|---|---|---|
            | 主动公开信息数 | 条 | 425 | 1516 |
            | 其中：1.网站公开 | 条 | 418 | 1509 |
            | 2.政府公报公开 | 条 | 7 | 7 |
            | 受理依申请公开信息总数 | 条 | 2 | 3 |
            | 其中：1.当面申请数 | 条 | 0 | 0 |
            | 2.传真申请数 | 条 | 0 | 0 |
            | 3.电子邮件申请数 | 条 | 1 | 2 |
            | 4.网上申请数 | 条 | 1 | 1 |
            | 5.信函申请数 | 条 | 0 | 0 |
            | 6.其它形式申请数 | 条 | 0 | 0 |
            | 对申请的答复数 | 条 | 2 | 3 |
            | 其中：1.同意公开答复数 | 条 | 2 | 3 |
            | 2.同意部分公开答复数 | 条 | 0 | 0 |
            | 3.否决公开答复数 | 条 | 0 | 0 |
            | 行政复议数 | 件 | 0 | 1 |
            | 行政诉讼数 | 件 | 0 | 0 |
            | 行政申诉数 | 件 | 0 | 0 |

            临江县人民政府
            """);

        Assert.That(record.Report!.Template, Is.EqualTo("ogi-fujian-2011"));
        Assert.That(record.Figures.Select(figure => figure.Status), Has.All.EqualTo(FigureStatus.Read));
        Assert.That(Value(record["statistics.applications_email.cumulative"]!), Is.EqualTo("2"));
    }

    [Test]
    public void The_form_of_2009_has_one_column()
    {
        var record = new Extractor(new ExtractorOptions { Templates = OfficialTemplates.Older }).ExtractText(
            "临江县财政局2009年度政府信息公开年度报告\n附表： 指标名称 计量单位 年末统计 主动公开信息数 条 6 其中：1．网站公开 条 5 2．政府公报公开 条 1 "
            + "受理依申请公开信息总数 条 2 其中：1．当面申请数 条 2 2．传真申请数 条 0 3．电子邮件申请数 条 0 4. 网上申请数 条 0 5．信函申请数 条 0 "
            + "6．其他形式申请数 条 0 对申请的答复总数 条 2 其中：1．同意公开答复数 条 1 2．同意部分公开答复数 条 0 3．否决公开答复总数 条 1 "
            + "行政复议数 件 0 行政诉讼数 件 0 行政申诉数 件 0 附件下载\n");

        Assert.That(record.Report!.Template, Is.EqualTo("ogi-fujian-2009"));
        Assert.That(
            record.Figures.Select(Value),
            Is.EqualTo(new[] { "6", "5", "1", "2", "2", "0", "0", "0", "0", "0", "2", "1", "0", "1", "0", "0", "0" }));
    }

    [Test]
    public void Every_figure_of_an_older_form_has_its_labels_in_chinese_and_in_english()
    {
        var figures = OfficialTemplates.Older.SelectMany(form => form.Figures);

        string?[] labels = [.. figures.SelectMany(figure =>
            new[] { figure.Table.Label, figure.Table.English, figure.Row.English, figure.Column.English })];
        Assert.That(labels, Is.Not.Empty.And.All.Not.Null);
    }

    private static ReportRecord Read(string table) =>
        new Extractor(new ExtractorOptions { Templates = [OfficialTemplates.Find("ogi-fujian-2014")!] }).ExtractText($"{Title}\n{table}");

    private static IEnumerable<string?> CumulativeOf(ReportRecord record) =>
        record.Figures.Where(figure => figure.Key.EndsWith(".cumulative", StringComparison.Ordinal)).Select(Value);

    private static string? Value(Figure figure) => figure.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
