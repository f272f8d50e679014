using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;
using ReportExtractor.Templates.Older;

namespace ReportExtractor.Tests.RecordBuilding;

/// <summary>Reports for years before 2019 are recognised, and never read by a form of later years.</summary>
internal sealed class OlderReportTests
{
    private const string National =
        """
        临江市人民政府2016年政府信息公开工作年度报告
        | 统计指标 | 单位 | 统计数 |
        |---|---|---|
        | 一、主动公开情况 | —— | —— |
        | （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 812 |
        | 其中：主动公开规范性文件数 | 条 | 31 |
        | 制发规范性文件总数 | 件 | 42 |
        | 7.告知作出更改补充数 | 件 | 3 |
        | 8.告知通过其他途径办理数 | 件 | 5 |
        """;

    [Test]
    public void The_year_and_the_form_are_named()
    {
        var error = Read(National).Error!;

        Assert.That(error.Code, Is.EqualTo("older-form"));
        Assert.That(error.Message.ToString(), Does.Contain("a report for 2016").And.Contain("国办发〔2014〕32号").And.Contain("no template"));
        Assert.That(error.Message.ToString(MessageLanguage.Chinese), Does.Contain("2016 年度报告").And.Contain("国办发〔2014〕32号"));
    }

    [Test]
    public void The_embedded_form_that_reads_it_is_named() =>
        Assert.That(
            Read("临江县2015年度政府信息公开工作年度报告\n指标名称\t历年累计\n对申请的答复总数\t5\n不予公开答复数\t1\n其他类型答复数\t4").Error!.Message.ToString(),
            Does.Contain("by the form ogi-fujian-2014"));

    [Test]
    public void A_form_is_recognised_without_a_year() =>
        Assert.That(
            Read(National[(National.IndexOf('\n', StringComparison.Ordinal) + 1)..]).Error!.Message.ToString(),
            Does.Contain("a report without a year").And.Contain("国办发〔2014〕32号"));

    [Test]
    public void A_report_without_any_table_is_told_by_its_year() =>
        Assert.That(
            Read("临江县水务局2012年政府信息公开工作年度报告\n全年主动公开政府信息40条。").Error!.Message.ToString(),
            Does.Contain("a report for 2012, and the statutory tables begin with 2019"));

    [Test]
    public void A_row_that_a_later_form_happens_to_have_is_not_read()
    {
        var record = Read("临江县水务局2017年政府信息公开工作年度报告\n| 事项 | 件数 |\n|---|---|\n| 行政许可 | 12 |\n| 行政处罚 | 5 |\n");
        var later = Read("临江县水务局2022年政府信息公开工作年度报告\n| 事项 | 件数 |\n|---|---|\n| 行政许可 | 12 |\n| 行政处罚 | 5 |\n");

        Assert.That(record.Error?.Code, Is.EqualTo(ProblemCodes.OlderForm));
        Assert.That(later["article20_5.licensing.decisions"]?.Value, Is.EqualTo(12), "the same table is read for a later year");
    }

    [Test]
    public void A_form_of_2019_with_a_wrong_year_in_its_title_is_read()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Samples, "pandoc-simple-table", "source.md"));
        var record = Read(source.Replace("2021", "2018", StringComparison.Ordinal).Replace("2022", "2018", StringComparison.Ordinal));

        Assert.That(record.Report?.Year, Is.EqualTo(2018));
        Assert.That(record.Figures.Count(figure => figure.Value is not null), Is.GreaterThan(100));
    }

    [Test]
    public void A_page_that_links_to_the_report_names_the_link() =>
        Assert.That(
            Read("<!DOCTYPE html><html><body><h1>临江县2015年政府信息公开工作年度报告</h1><a href='a.doc'>附件.doc</a></body></html>").Error!.Code,
            Is.EqualTo(ProblemCodes.NoStatutoryTable));

    [Test]
    public void Each_sign_is_written_as_texts_are_compared()
    {
        Assert.That(OlderForms.All.SelectMany(form => form.Signs).SelectMany(sign => sign), Has.All.Matches<char>(char.IsLetterOrDigit));
        Assert.That(
            OlderForms.All.Where(form => form.HasTemplate).Select(form => form.Id),
            Is.EquivalentTo(OfficialTemplates.Older.Select(form => form.Id)));
    }

    private static ReportRecord Read(string text) => new Extractor().ExtractText(text, "a.txt");
}
