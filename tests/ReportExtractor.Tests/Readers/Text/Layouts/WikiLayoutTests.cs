using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables of MediaWiki.</summary>
internal sealed class WikiLayoutTests
{
    [Test]
    public void Cells_are_in_lines_of_their_own_or_beside_each_other()
    {
        var record = Read("""
            {| class="wikitable"
            |+ 第二十条第（一）项
            |-
            ! 信息内容 !! 本年制发件数 !! 本年废止件数 !! 现行有效件数
            |-
            | 规章
            |style="text-align: right"| 1
            |
            | 3
            |-
            | 行政规范性
            文件
            | 4 || 5 || 6
            |}
            {|
            |-
            | colspan="2" | 第二十条第（五）项
            |-
            | 信息内容 || 本年处理决定数量
            |-
            | 行政许可 || 7
            |}
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1 - 3"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("4 5 6"));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("7"));
    }

    [Test]
    public void A_table_ends_the_scattered_bars_in_front_of_it()
    {
        var record = new Extractor().ExtractText("""
            |
            信息内容 |
            本年制发件数 |
            本年废止件数 |
            现行有效件数 |
            |
            规章 |
            1 |
            2 |
            3 |
            |

            {| class="wikitable"
            |-
            | colspan="3" | 一、本年新收政府信息公开申请数量
            |
            |
            |
            |
            |
            |
            | 4
            |-
            | colspan="3" | 二、上年结转政府信息公开申请数量
            |
            |
            |
            |
            |
            |
            | 0
            |}

            四、政府信息公开行政复议、行政诉讼情况
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1 2 3"));
        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("- - - - - - 4"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("- - - - - - 0"));
    }
}
