using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Cells;

/// <summary>Doubts about digits that a converter glued together.</summary>
internal sealed class GluedRulesTests
{
    [TestCase("12345", "12345")]
    [TestCase("123456", "123456?")]
    public void More_digits_than_a_count_has_may_be_several_numbers(string digits, string shown)
    {
        var record = Read($"第二十条第（五）项信息内容本年处理决定数量行政许可{digits}第二十条第（六）项信息内容本年处理决定数量行政处罚7行政强制8");

        Assert.That(RowOf(record, "article20_5"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "article20_5"), shown.EndsWith('?') ? Is.EqualTo(new[] { ReasonCodes.GluedSeveral }) : Is.Empty);
        Assert.That(RowOf(record, "article20_6"), Is.EqualTo("7 8"));
    }

    [TestCase("16220.85", "16220.85")]
    [TestCase("116220.85", "116220.85?")]
    [TestCase("38.903935", "38.903935?")]
    public void The_cents_of_an_amount_do_not_count_as_digits(string digits, string shown)
    {
        var record = Read($"第二十条第（六）项信息内容本年处理决定数量行政处罚7行政强制8第二十条第（八）项信息内容本年收费金额行政事业性收费{digits}三、收到和");

        Assert.That(RowOf(record, "article20_8"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "article20_8"), shown.EndsWith('?') ? Is.EqualTo(new[] { ReasonCodes.GluedSeveral }) : Is.Empty);
    }

    [TestCase("05", "0 5")]
    [TestCase("00", "0 0")]
    [TestCase("17", "1? 7?")]
    [TestCase("10", "1? 0?")]
    public void Two_digits_may_be_one_number_beside_a_blank_cell_unless_the_first_is_zero(string digits, string shown)
    {
        var record = Read($"第二十条第（九）项信息内容采购项目数量采购总金额政府集中采购{digits}三、收到和处理政府信息公开申请情况");

        Assert.That(RowOf(record, "article20_9"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "article20_9"), shown.EndsWith('?') ? Is.EqualTo(new[] { ReasonCodes.GluedFewer }) : Is.Empty);
    }

    [Test]
    public void Fewer_digits_than_cells_leave_the_whole_row_suspect()
    {
        // The next label lost its 三: 2 is not its number, and one of the seven cells is empty.
        var record = Read("""
            三、收到和处理政府信息公开申请情况一、本年新收政府信息公开申请数量90004013二、上年结转政府信息公开申请数量1000012、本年度办理结果
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("9 0 0 0 4 0 13"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo(". 1? 0? 0? 0? 0? 1?"));
        Assert.That(ReasonsOf(record, "applications.carried_in"), Does.Contain(ReasonCodes.GluedTooFew));
    }

    [Test]
    public void A_sum_along_the_row_lifts_the_doubt_and_the_reason_stays()
    {
        var record = Read("三、收到和处理政府信息公开申请情况一、本年新收政府信息公开申请数量90004013二、上年结转政府信息公开申请数量1000001");

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("9 0 0 0 4 0 13"));
        Assert.That(ReasonsOf(record, "applications.new"), Is.EqualTo(new[] { ReasonCodes.GluedFewer }));
    }
}
