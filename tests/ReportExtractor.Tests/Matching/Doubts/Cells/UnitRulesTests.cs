using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Matching.Doubts.Cells;

/// <summary>Units of amounts, in headers, labels, notes and cells.</summary>
internal sealed class UnitRulesTests
{
    [TestCase("本年收费金额（单位：万元）", "6.87", "10k-yuan")]
    [TestCase("本年收费金额（单位：元）", "6.87", "yuan")]
    [TestCase("本年收费金额（人民币万元）", "6.87", "10k-yuan")]
    [TestCase("本年收费金额", "6.87", null)]
    [TestCase("本年收费金额", "6.87元", "yuan")]
    [TestCase("本年收费金额（单位：万元）", "68700元", "yuan")]
    public void Known_units_are_read(string header, string cell, string? unit)
    {
        var figure = Read(header, cell, "");

        Assert.That(figure.Status, Is.EqualTo(FigureStatus.Read));
        Assert.That(figure.Unit, Is.EqualTo(unit));
    }

    [TestCase("本年收费金额（单位：亿元）", "6.87")]
    [TestCase("本年收费金额（单位：千元）", "6.87")]
    [TestCase("本年收费金额（百元）", "6.87")]
    [TestCase("本年收费金额（单位：万美元）", "6.87")]
    [TestCase("本年收费金额（单位：百万元）", "6.87")]
    [TestCase("本年收费金额（单位：", "6.87")]
    [TestCase("本年收费金额（百", "6.87")]
    [TestCase("本年收费金额（单", "6.87")]
    [TestCase("本年收费金额", "6.87亿元")]
    [TestCase("本年收费金额（单位：万元）", "6.87千元")]
    public void Units_without_a_name_are_suspect(string header, string cell)
    {
        var figure = Read(header, cell, "");

        Assert.That(figure.Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(figure.Value, Is.EqualTo(6.87m));
        Assert.That(figure.Unit, Is.Null);
        Assert.That(figure.Reasons, Is.EqualTo(new[] { ReasonCodes.UnknownUnit }));
    }

    [Test]
    public void A_note_below_names_the_unit() => Assert.That(Read("本年收费金额", "6.87", "注：以上金额单位为元").Unit, Is.EqualTo("yuan"));

    [TestCase("（单位：件）", FigureStatus.Read)]
    [TestCase("（单位：百件）", FigureStatus.Suspect)]
    public void Counts_in_hundreds_are_suspect(string unit, FigureStatus status)
    {
        var record = new Extractor().ExtractText($"第二十条第（五）项\n信息内容\t本年处理决定数量{unit}\n行政许可\t85\n");

        Assert.That(record.Figures.Single(figure => figure.Key == "article20_5.licensing.decisions").Status, Is.EqualTo(status));
    }

    private static Figure Read(string header, string cell, string below)
    {
        var record = new Extractor().ExtractText($"第二十条第（八）项\n信息内容\t{header}\n行政事业性收费\t{cell}\n{below}\n");
        return record.Figures.Single(figure => figure.Key == "article20_8.fees.amount");
    }
}
