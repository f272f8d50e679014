using ReportExtractor.Tests.Matching;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables with a cell on each line, between bars.</summary>
internal sealed class ScatteredBarsTests
{
    [Test]
    public void Cells_on_lines_of_their_own_between_bars_are_rows()
    {
        var record = Read(ApplicationRows.Write(row =>
            $"|\n{row.Number}{row.Label} |\n{ApplicationRows.Total(row)} |\n"
            + $"0 |\n0 |\n0 |\n0 |\n0 |\n{ApplicationRows.Total(row)} |\n||"));

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("21 0 0 0 0 0 21"));
        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("0 0 0 0 0 0 0"));
    }

    [Test]
    public void A_tab_alone_between_bars_is_no_cell()
    {
        var table = "信息内容\n|\n本年制发件数|\n{0}\n|\n规章|\n5|\n|\n行政规范性文件|\n6|\n";

        var withTab = RowOf(Read(table.Replace("{0}", "\t")), "article20_1");

        Assert.That(withTab, Does.StartWith("5"));
        Assert.That(withTab, Is.EqualTo(RowOf(Read(table.Replace("{0}\n", "")), "article20_1")));
    }

    [Test]
    public void A_frame_behind_the_bars_is_a_table_of_its_own()
    {
        var record = Read("""
            |
             信息内容  |
             本年处理决定数量  |
            |
             行政许可  |
             7  |
            +--------------------------------+---+---+---+---+---+---+----+
            | 一、本年新收政府信息公开申请数 |   |   |   |   |   |   | 29 |
            | 量                             |   |   |   |   |   |   |    |
            +--------------------------------+---+---+---+---+---+---+----+
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("- - - - - - 29"));
    }
}
