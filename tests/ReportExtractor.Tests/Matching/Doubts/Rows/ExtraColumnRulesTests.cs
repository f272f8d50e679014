using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Doubts.Rows;

/// <summary>Doubts about tables with a column that the form does not have.</summary>
internal sealed class ExtraColumnRulesTests
{
    [TestCase("25", "0? 0? 0? 0? 0? 0? 0?", Description = "an eighth column")]
    [TestCase("_", "0 0 0 0 0 0 0", Description = "the columns of the form")]
    public void A_row_that_looks_whole_may_have_a_number_of_a_column_too_many(string other, string shown)
    {
        var isExtra = other != "_";
        var record = new Extractor().ExtractText(
            PrintedLine.Of("一、本年新收政府信息公开申请数量", $"22 _ 0 0 _ 25 47 {other}")
            + PrintedLine.Of("二、上年结转政府信息公开申请数量", $"3 0 _ 0 0 _ 3 {other}")
            + PrintedLine.Of("（一）予以公开", $"_ 0 0 _ 0 0 _ {other}")
            + PrintedLine.Of("（二）部分公开", $"0 0 _ 0 0 _ 0 {other}")
            + PrintedLine.Of("四、结转下年度继续办理", isExtra ? "0 _ 0 0 0 0 0 0" : "0 0 0 0 0 0 0 _")
            + "\n四、政府信息公开行政复议、行政诉讼情况\n");

        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "applications.carried_out").Contains(ReasonCodes.ColumnTooMany), Is.EqualTo(isExtra));
    }
}
