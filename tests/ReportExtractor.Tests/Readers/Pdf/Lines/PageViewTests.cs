using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Pdf.Lines;

/// <summary>Pages and letters that are turned.</summary>
public sealed class PageViewTests
{
    private static readonly double[] Columns = [50, 200, 280];

    private static PrintedFile Page => new PrintedFile().Page();

    /// <summary>The second cell of a row, in which a 6 is shown with a matrix.</summary>
    private static string CellWith(FormattableString matrix)
    {
        var page = Page.Table(100, Columns, ["规章", ""]).Add($"BT /F1 10 Tf {matrix} Tm <0036> Tj ET");
        return DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Grid>().Single().Rows[0].Cells[1].Text;
    }

    [Test]
    public void A_letter_that_is_upside_down_or_in_a_mirror_is_not_read()
    {
        Assert.That(CellWith($"1 0 0 1 220 682"), Is.EqualTo("6"));
        Assert.That(CellWith($"-1 0 0 -1 230 690"), Is.EqualTo("\uFFFD"));
        Assert.That(CellWith($"-1 0 0 1 230 682"), Is.EqualTo("\uFFFD"));
        Assert.That(CellWith($"1 0 0 -1 220 690"), Is.EqualTo("\uFFFD"));
    }

    [Test]
    public void Lines_of_a_page_that_is_askew_are_straightened()
    {
        var (sine, cosine) = (Math.Sin(0.05), Math.Cos(0.05));
        var page = Page.Add($"{cosine} {sine} {-sine} {cosine} 0 0 cm");
        for (var row = 0; row < 10; row++)
        {
            page.Text(50, 100 + (row * 15), "第" + row).Text(300, 100 + (row * 15), "值" + row).Text(500, 100 + (row * 15), "末" + row);
        }

        var lines = Shown.Of(page.Build()).Split('\n');
        Assert.That(lines.Where(line => line.Contains('第')).Select(line => line.Count(char.IsDigit)), Has.All.EqualTo(3));
    }
}
