using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Files that hold a second report, of which only titles and headings tell.</summary>
internal sealed class SecondReportTests
{
    private const string Tables = """
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 1 0 0 0 0 1 2
        二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
        （一）予以公开 1 0 0 0 0 1 2
        四、政府信息公开行政复议、行政诉讼情况
        """;

    [TestCase("清淮市人民政府2021年政府信息公开年度报告", TestName = "{m}(another office's)")]
    [TestCase("临江市水务局2020年政府信息公开年度报告", TestName = "{m}(another year's)")]
    public void Nothing_is_read_where_the_tables_may_be_a_second_reports(string title)
    {
        var record = Read($"三、收到和处理政府信息公开申请情况\n未收到申请。\n{title}\n{Tables}");

        Assert.That(record.Figures.Where(figure => figure.Value is not null).Select(figure => figure.Status), Is.Not.Empty.And.All.EqualTo(FigureStatus.Suspect));
        Assert.That(record.Problems.Select(problem => problem.Code), Does.Contain(ProblemCodes.SeveralReports));
    }

    [TestCase($"{Tables}\n下一篇\n清淮市人民政府2021年政府信息公开年度报告\n", TestName = "{m}(behind it)")]
    [TestCase($"上一篇\n清淮市人民政府2021年政府信息公开年度报告\n{Tables}", TestName = "{m}(in front of it)")]
    [TestCase($"三、收到和处理政府信息公开申请情况\n临江市水务局2021年政府信息公开工作年度报告\n{Tables}", TestName = "{m}(its own, behind a table of contents)")]
    public void Another_title_on_the_page_is_no_second_report(string text)
    {
        var record = Read(text);

        Assert.That(record.Problems.Select(problem => problem.Code), Does.Not.Contain(ProblemCodes.SeveralReports));
        Assert.That(record.Figures.Single(figure => figure.Key == "applications.new.total").Status, Is.EqualTo(FigureStatus.Read));
    }
}
