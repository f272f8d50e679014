using NUnit.Framework;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Digits of which the text does not say whose they are.</summary>
[TestFixture]
public sealed class DigitsToShareTests
{
    [TestCase("00", "05")]
    public void Behind_a_zero_a_glued_digit_is_a_number_of_its_own(string fees, string procurement)
    {
        var record = Read(fees, procurement);
        Assert.Multiple(() =>
        {
            Assert.That(Status(record, "article20_8.fees.change"), Is.EqualTo(FigureStatus.Read));
            Assert.That(Status(record, "article20_9.procurement.projects"), Is.EqualTo(FigureStatus.Read));
            Assert.That(Status(record, "article20_9.procurement.amount"), Is.EqualTo(FigureStatus.Read));
        });
    }

    [TestCase("10", "17")]
    public void Two_glued_digits_may_be_one_number_beside_a_blank_cell(string fees, string procurement)
    {
        var record = Read(fees, procurement);
        string[] keys = ["article20_8.fees.items_last_year", "article20_8.fees.change", "article20_9.procurement.projects", "article20_9.procurement.amount"];
        Assert.That(keys.Select(key => Status(record, key)), Is.All.Not.EqualTo(FigureStatus.Read));
    }

    /// <summary>The file breaks off behind the number of the next label; the row's total is 8 where 2 would be right.</summary>
    [Test]
    public void A_number_too_many_does_not_take_the_place_of_a_wrong_total()
    {
        const string Text = """
            三、收到和处理政府信息公开申请情况
            申请人情况

            自然人

            法人或其他组织

            总计

            商业企业

            科研机构

            社会公益组织

            法律服务机构

            其他

            （二）部分公开（区分处理的，只计这一情形，不计其他情形）

             5

             2

             0

             0

             0

             0

             7

            （三）不予公开

            1.属于国家秘密

             0

             2

             0

             0

             0

             0

             8

            2

            """;
        var record = new Extractor().ExtractText(Text);
        var total = record.Figures.Single(figure => figure.Key == "applications.denied_state_secret.total");
        Assert.That(total.Status == FigureStatus.Read ? total.Value : 8, Is.EqualTo(8));
    }

    private static ReportRecord Read(string fees, string procurement) => new Extractor().ExtractText(
        "第二十条第（八）项信息内容上一年项目数量本年增/减行政事业性收费" + fees + "第二十条第（九）项信息内容采购项目数量采购总金额政府集中采购" + procurement + "三、收到和处理政府信息公开申请情况");

    private static FigureStatus Status(ReportRecord record, string key) => record.Figures.Single(figure => figure.Key == key).Status;
}
