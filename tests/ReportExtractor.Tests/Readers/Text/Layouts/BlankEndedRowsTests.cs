using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables of html2text, whose rows end in blanks.</summary>
internal sealed class BlankEndedRowsTests
{
    [Test]
    public void A_row_ends_in_two_blanks_with_a_line_of_two_blanks_below()
    {
        var record = Read(Table("第二十条第（一）项") + Row("信息内容", "本年制发\n\n件数", "本年废止件数", "现行有效件数")
            + Row("规章", "1", "", "3") + Row("行政规范性文件", "4", "5", "") + "\n第二十条第（五）项\n\n"
            + Table("信息内容", "本年处理决定数量") + Row("行政许可", "6") + "\n以下为其他内容\n\n7\n");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1 - 3"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("4 5 -"));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("6"));
    }

    private static string Table(params string[] cells) => Row(cells) + string.Join('|', cells.Select(_ => "---")) + "  \n  \n";

    private static string Row(params string[] cells) => string.Join("\n\n|\n\n", cells) + "  \n  \n";
}
