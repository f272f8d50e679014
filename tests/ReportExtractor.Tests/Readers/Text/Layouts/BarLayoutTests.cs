using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables of Markdown.</summary>
internal sealed class BarLayoutTests
{
    [Test]
    public void Empty_rows_of_a_Markdown_table_are_rows_and_not_bars_alone_on_their_lines()
    {
        var record = Read("""

            |   |   |   |   |
            |---|---|---|---|
            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | 规章 | 7 |   | 2 |
            |   |   |   |   |
            | 行政规范性文件 |   |   | 5 |

            |   |   |
            |---|---|
            | 信息内容 | 本年处理决定数量 |
            | 行政许可 | 8 |
            |   |   |

            """);

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("7 - 2 - - 5"));
        Assert.That(RowOf(record, "article20_5"), Is.EqualTo("8"));
    }

    [Test]
    public void Where_a_converter_dropped_empty_cells_only_full_rows_are_sure()
    {
        var record = Read("""
            第二十条第（一）项 | |||
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            规章 | 7 | 2 | 5 |
            行政规范性文件 | 5 | |||
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("7 2 5"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("5? - -"));
        Assert.That(ReasonsOf(record, "article20_1.normative_documents"), Does.Contain(ReasonCodes.EmptyCellsLost));
    }
}
