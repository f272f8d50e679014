using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.RecordBuilding.Header;

/// <summary>Files with a second report that only titles and headings show.</summary>
internal sealed class SecondReportTests
{
    private const string Tables = """
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 1 0 0 0 0 1 2
        二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
        （一）予以公开 1 0 0 0 0 1 2
        四、政府信息公开行政复议、行政诉讼情况
        """;

    [TestCase("清淮市人民政府2021年政府信息公开年度报告", TestName = "{m}(another agency)")]
    [TestCase("临江市水务局2020年政府信息公开年度报告", TestName = "{m}(another year)")]
    public void Tables_behind_another_title_are_suspect(string title)
    {
        var record = Read($"三、收到和处理政府信息公开申请情况\n未收到申请。\n{title}\n{Tables}");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("1? 0? 0? 0? 0? 1? 2?"));
        Assert.That(ReasonsOf(record, "applications"), Is.EqualTo(new[] { ReasonCodes.SeveralReports }));
        Assert.That(record.Problems.Select(problem => problem.Code), Does.Contain(ProblemCodes.SeveralReports));
    }

    [TestCase($"{Tables}\n下一篇\n清淮市人民政府2021年政府信息公开年度报告\n", TestName = "{m}(behind the report)")]
    [TestCase($"上一篇\n清淮市人民政府2021年政府信息公开年度报告\n{Tables}", TestName = "{m}(in front of the report)")]
    [TestCase(
        $"三、收到和处理政府信息公开申请情况\n临江市水务局2021年政府信息公开工作年度报告\n{Tables}",
        TestName = "{m}(its own title, behind a table of contents)")]
    public void Another_title_on_the_page_is_no_second_report(string text)
    {
        var record = Read(text);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("1 0 0 0 0 1 2"));
        Assert.That(record.Problems.Select(problem => problem.Code), Does.Not.Contain(ProblemCodes.SeveralReports));
    }
}
