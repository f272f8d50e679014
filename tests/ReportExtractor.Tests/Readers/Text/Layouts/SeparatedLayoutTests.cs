using static ReportExtractor.Tests.Extraction.ReadFigures;
using static ReportExtractor.Tests.Matching.ApplicationRows;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Values separated by commas, semicolons, tabs or bars.</summary>
internal sealed class SeparatedLayoutTests
{
    private const string Rows = """
        第二十条第（一）项
        信息内容,本年制发件数,本年废止件数,现行有效件数
        规章,263,,606
        行政规范性文件,795,755,684
        第二十条第（五）项
        信息内容,本年处理决定数量
        行政许可,446
        """;

    [TestCase(',')]
    [TestCase(';')]
    public void Raw_cells_keep_their_columns(char separator)
    {
        var record = Read(Rows.Replace(',', separator));

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("263 - 606"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("795 755 684"));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("446"));
    }

    [TestCase(',')]
    [TestCase('\t')]
    [TestCase('|')]
    public void Quoted_cells_may_have_separators_line_ends_and_quotes(char separator)
    {
        var record = Read("""
            "第二十条第（一）项","","",""
            "信息内容","本年制发
            件数","本年废止件数","现行有效件数"
            "规章, ""规"",
            章","1,263","",="606"
            "行政规范性文件","795" , "755","684"
            "第二十条第（五）项","","",""
            "信息内容","本年处理决定数量","",""
            "行政许可","446","",""
            """.Replace("\",\"", $"\"{separator}\"").Replace("\",=", $"\"{separator}=").Replace(", \"755", $"{separator} \"755"));

        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("795 755 684"));
        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1263 - 606"));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("446"));
    }

    [TestCase('0')]
    [TestCase('０')]
    public void Commas_of_thousands_separate_no_cells(char zero)
    {
        const string Text = """
            第二十条第（五）项
            行政许可 5
            第二十条第（六）项
            行政处罚 1,534
            行政强制 2,161
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 3,007 1,618 202 2,161 880 267 8,135
            二、上年结转政府信息公开申请数量 5 1,618 202 2,161 880 267 5,133
            """;
        var record = Read(string.Concat(Text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + zero) : c)));

        Assert.That(RowOf(record, "article20_6.penalties"), Is.EqualTo("1534"));
        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("3007 1618 202 2161 880 267 8135"));
    }

    [Test]
    public void Empty_lines_between_rows_do_not_end_the_table()
    {
        var record = Read(Rows.Replace("\n", "\n\n"));

        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("795 755 684"));
    }

    [Test]
    public void Commas_within_numbers_of_aligned_columns_separate_nothing()
    {
        var record = Read("""
            信息内容          本年制发件数  本年废止件数  现行有效件数
            规章                   1,263         2,345           606
            行政规范性文件           795           755         1,684
            信息内容          本年处理决定数量
            行政许可                 1,446
            信息内容          本年处理决定数量
            行政处罚                 2,446
            行政强制                 3,446
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1263 2345 606"));
        Assert.That(RowOf(record, "article20_6.coercion"), Is.EqualTo("3446"));
    }

    [Test]
    public void A_thousands_mark_that_was_not_quoted_is_never_silent()
    {
        var record = Read(Rows.Replace("行政许可,446", "行政许可,1,446"));

        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("795 755 684"));
        Assert.That(RowOf(record, "article20_5.licensing"), Does.EndWith("?").Or.EndWith("*"));
    }

    [Test]
    public void The_table_of_applications_is_read_with_and_without_cells_for_merged_columns()
    {
        foreach (var fill in new[] { "", ",," })
        {
            var record = Read(Write(row => $"{row.Number}{row.Label}{fill},{Total(row)},0,0,0,0,0,{Total(row)}"));

            Assert.That(RowOf(record, "applications.new"), Is.EqualTo("21 0 0 0 0 0 21"));
            Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("1 0 0 0 0 0 1"));
        }
    }
}
