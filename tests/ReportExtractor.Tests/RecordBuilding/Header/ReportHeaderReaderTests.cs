using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.RecordBuilding.Header;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.RecordBuilding.Header;

/// <summary>What a report says of itself.</summary>
internal sealed class ReportHeaderReaderTests
{
    private static readonly FormVocabulary Vocabulary = new(ExtractorOptions.Default.Templates);

    [TestCase("临江市水务局2021年政府信息公开工作年度报告", "临江市水务局", 2021)]
    [TestCase("# 临江市水务局２０２１年度政府信息公开年报", "临江市水务局", 2021)]
    [TestCase("临江市水务局二〇二一年政府信息公开工作年度报告", "临江市水务局", 2021)]
    [TestCase("2021年临江市水务局政府信息公开工作年度报告", "临江市水务局", 2021)]
    [TestCase("附件：临江市水务局2021年政府信息公开工作年度报告", "临江市水务局", 2021)]
    [TestCase("临江市水务局\n2021年政府信息公开\n工作年度报告", "临江市水务局", 2021)]
    [TestCase("首页\n当前位置：信息公开\n临江市水务局2021年政府信息公开工作年度报告", "临江市水务局", 2021)]
    [TestCase("临江市水务局关于2021年度政府信息公开工作年度报告", "临江市水务局", 2021)]
    [TestCase("临江市水务局政府信息公开2021年度报告", "临江市水务局", 2021)]
    [TestCase("标题：临江市水务局2021年政府信息公开工作年度报告", "临江市水务局", 2021)]
    [TestCase("临江市水务局政府信息公开工作年度报告\n统计期限自2021年1月1日起至2021年12月31日止。", "临江市水务局", 2021)]
    [TestCase(
        "临江市水务局2021年政府信息公开工作年度报告一、总体情况2021年，临江市水务局认真贯彻落实《中华人民共和国政府信息公开条例》，"
            + "主动公开政府信息，依法办理政府信息公开申请，加强监督保障，各项工作取得新的成效。",
        "临江市水务局",
        2021)]
    public void The_title_names_the_agency_and_the_year(string lines, string agency, int year)
    {
        var header = Read(lines);

        Assert.That((header.Agency, header.Year), Is.EqualTo((agency, (int?)year)));
        Assert.That(header.Title, Does.Contain("政府信息公开"));
    }

    [Test]
    public void Pinyin_within_words_is_no_part_of_a_title()
    {
        var header = Read("臨江市交通運(yùn)輸局2021年政府信息公開工作年度報(bào)告");

        Assert.That((header.Agency, header.Year), Is.EqualTo(("臨江市交通運輸局", (int?)2021)));
        Assert.That(header.Title, Is.EqualTo("臨江市交通運輸局2021年政府信息公開工作年度報告"));
    }

    [TestCase("根据要求，现公布2021年政府信息公开工作年度报告。")]
    [TestCase("政府信息公开")]
    [TestCase("2021年水务工作年度报告")]
    [TestCase("政府信息公开年报")]
    [TestCase("栏目：政府信息公开年度报告")]
    public void A_sentence_and_other_titles_are_no_title(string line) => Assert.That(Read(line).Title, Is.Null);

    [Test]
    public void The_period_is_read_from_the_sentence_on_the_statistics()
    {
        var header = Read("临江市水务局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自2021年1月1日起至\n2021年12月31日止。");

        Assert.That(header.PeriodStart, Is.EqualTo(new DateOnly(2021, 1, 1)));
        Assert.That(header.PeriodEnd, Is.EqualTo(new DateOnly(2021, 12, 31)));
    }

    [Test]
    public void A_period_of_another_year_is_not_that_of_the_report() =>
        Assert.That(Read("临江市水务局2021年政府信息公开工作年度报告\n规划期为2016年1月1日至2020年12月31日。").PeriodStart, Is.Null);

    [Test]
    public void Without_a_title_the_period_gives_the_year() =>
        Assert.That(Read("年度报告\n本报告的统计期限自2020年1月1日起至2020年12月31日止。").Year, Is.EqualTo(2020));

    [Test]
    public void A_title_that_the_source_keeps_apart_replaces_a_missing_one()
    {
        var document = new Document([]) { Titles = ["银州区铜钟街道2023年政府信息公开工作年度报告_银州区人民政府"] };

        var header = ReportHeaderReader.Read(document, Vocabulary);

        Assert.That((header.Agency, header.Year), Is.EqualTo(("银州区铜钟街道", (int?)2023)));
    }

    [Test]
    public void The_most_named_year_is_a_hint() =>
        Assert.That(YearReader.MostNamed(DocumentOf("2019年\n2020年1月\n2020年2月\n共3件")), Is.EqualTo(2020));

    private static ReportHeader Read(string lines) => ReportHeaderReader.Read(DocumentOf(lines), Vocabulary);

    private static Document DocumentOf(string lines) =>
        new([.. lines.Split('\n').Select((line, i) => new Paragraph(line, new TextLocation(i + 1, 1)))]);
}
