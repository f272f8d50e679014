using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Labels;

/// <summary>Doubts about rows below captions that are not those of their table.</summary>
internal sealed class CaptionRulesTests
{
    [TestCase("下属单位情况", "第二十条第（五）项\n信息内容\t本年处理决定数量\n{0}\n行政许可\t85\n", Description = "tabs")]
    [TestCase("上年度情况", "第二十条第（五）项\n| 信息内容 | 本年处理决定数量 |\n| {0} | |\n| 行政许可 | 85 |\n", Description = "bars")]
    [TestCase("其他机关办理情况", "<table><tr><td>信息内容<td>本年处理决定数量<tr><td>{0}<td><tr><td>行政许可<td>85</table>\n")]
    public void A_row_below_a_caption_of_other_statistics_is_suspect(string caption, string table)
    {
        const string next = "第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t3\n三、收到和处理政府信息公开申请情况\n";
        var record = new Extractor().ExtractText(string.Format(null, table, caption) + next);
        var own = new Extractor().ExtractText(string.Format(null, table, "第二十条第（五）项") + next);

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("85?"));
        Assert.That(ReasonsOf(record, "article20_5.licensing"), Does.Contain(ReasonCodes.UnderOtherCaption));
        Assert.That(RowOf(own, "article20_5.licensing"), Is.EqualTo("85"));
        Assert.That(ReasonsOf(record, "article20_8.fees"), Does.Not.Contain(ReasonCodes.UnderOtherCaption));
    }
}
