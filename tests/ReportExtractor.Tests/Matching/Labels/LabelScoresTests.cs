using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Labels;

/// <summary>Which words are the label of a row.</summary>
internal sealed class LabelScoresTests
{
    [TestCase("规章")]
    [TestCase("111 规章")]
    [TestCase("111 规童")]
    [TestCase("规童（仅限有权制定规章的机关填写）")]
    public void A_label_with_a_stray_number_or_a_note_is_found(string label)
    {
        var record = Read(
            "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数"
            + $"<tr><td>{label}<td>1<td>2<td>3<tr><td>行政规范性文件<td>4<td>5<td>6</table>");

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("1 2 3 4 5 6"));
    }
}
