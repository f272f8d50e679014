using ReportExtractor.Tests.Readers.Pdf;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Columns;

/// <summary>Which column of the form the numbers of rows of grids are in.</summary>
internal sealed class GridColumnsTests
{
    [Test]
    public void Totals_alone_are_in_the_column_of_the_totals_of_sure_rows()
    {
        // A label that is not in a group of a group has a cell less in front of its numbers: its total is under 其他.
        const string Headers = "\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
        var record = Read(Headers + ApplicationRows.Write(
            row => $"{row.Number}{row.Label}\t\t\t\t\t\t\t\t{ApplicationRows.Total(row)}\t",
            row => $"\t\t{row.Number}{row.Label}\t\t\t\t\t\t\t{ApplicationRows.Total(row)}"));

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("- - - - - - 21"));
        Assert.That(RowOf(record, "applications.denied_by_law"), Is.EqualTo("- - - - - - 1"));
    }

    [Test]
    public void Headers_do_not_hold_for_a_grid_with_other_columns_on_the_next_page()
    {
        // On the second page the column of the group is not printed: each number is a column further to the left than under its header.
        double[] columns = [200, 250, 300, 350, 400, 450, 500, 550];
        var file = new PrintedFile()
            .Page().Table(
                600,
                [50, 120, .. columns],
                ["三、本年", "办理结果", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
                ["（三）不予公开", "1.属于国家秘密", "1", "0", "0", "0", "0", "0", "1"])
            .Page().Table(
                60,
                [80, .. columns],
                ["3.危及“三安全一稳定”", "0", "3", "0", "0", "0", "0", "3"],
                ["4.保护第三方合法权益", "2", "0", "0", "0", "0", "0", "2"]);

        var record = new Extractor().Extract(new MemoryStream(file.Build()), "a.pdf");

        Assert.That(RowOf(record, "applications.denied_security"), Is.EqualTo("0 3 0 0 0 0 3"));
        Assert.That(RowOf(record, "applications.denied_third_party"), Is.EqualTo("2 0 0 0 0 0 2"));
    }
}
