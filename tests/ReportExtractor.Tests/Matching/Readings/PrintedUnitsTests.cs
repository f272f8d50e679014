using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Readings;

/// <summary>The unit of an amount of money.</summary>
internal sealed class PrintedUnitsTests
{
    [TestCase("本年收费金额（单位：万元）", "行政事业性收费", "12.5", "10k-yuan")]
    [TestCase("本年收费金额（单位：元）", "行政事业性收费", "12.5", "yuan")]
    [TestCase("本年收费金额", "行政事业性收费（万元）", "12.5", "10k-yuan")]
    [TestCase("本年收费金额（单位：万元）", "行政事业性收费", "12.5元", "yuan")]
    [TestCase("本年收费金额", "行政事业性收费", "12.5", null)]
    public void The_cell_names_the_unit_or_else_the_label_or_the_header(string header, string label, string cell, string? unit)
    {
        var record = Read($"第二十条第（八）项\n信息内容\t{header}\n{label}\t{cell}");
        var amount = record.Figures.Single(figure => figure.Key == "article20_8.fees.amount");

        Assert.That((amount.Value, amount.Unit), Is.EqualTo((12.5m, unit)));
    }

    [TestCase("本年收费金额（单位：")]
    [TestCase("本年收费金额（单位：亿")]
    public void A_unit_that_is_cut_off_is_unknown(string header)
    {
        var record = Read($"第二十条第（八）项\n信息内容\t{header}\n行政事业性收费\t12.5");

        Assert.That(RowOf(record, "article20_8.fees"), Is.EqualTo("12.5?"));
        Assert.That(ReasonsOf(record, "article20_8.fees"), Does.Contain(ReasonCodes.UnknownUnit));
    }

    [Test]
    public void A_unit_that_a_narrow_header_breaks_has_what_is_above_it()
    {
        var record = Read("""
            第二十条第（九）项
            信息内容        采        采购总
                            购        金额
                            项        （单
                            目        位：千
                            数        元）
            政府集中采购    20        54.55
            三、收到和处理政府信息公开申请情况
            """);

        Assert.That(RowOf(record, "article20_9.procurement"), Is.EqualTo("20 54.55?"));
        Assert.That(ReasonsOf(record, "article20_9.procurement"), Is.EqualTo(new[] { ReasonCodes.UnknownUnit }));
    }

    [Test]
    public void A_count_has_no_unit() =>
        Assert.That(Read("行政许可\t3").Figures.Single(figure => figure.Key == "article20_5.licensing.decisions").Unit, Is.Null);
}
