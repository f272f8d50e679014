using ReportExtractor.Documents;
using ReportExtractor.Pdf;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Pdf.Pages;

namespace ReportExtractor.Tests.Readers.Pdf.Pages;

/// <summary>All that is printed on a page whose bytes are damaged is doubted.</summary>
internal sealed class DamagedPagesTests
{
    [TestCase(1, "? ")]
    [TestCase(2, " ?")]
    [TestCase(0, "??")]
    [TestCase(3, "  ")]
    public void The_page_of_the_damage_is_doubted_or_every_page(int damaged, string doubted)
    {
        Block[] blocks = [Table(page: 1), new Paragraph("规章 1", Place(page: 2))];
        var marked = DamagedPages.Mark(blocks, [new PdfFault(damaged, PdfFaultKind.Damaged, "x")]);

        Assert.That(
            string.Concat(DoubtOf(((Grid)marked[0]).Rows[0].Cells[0].Doubt), DoubtOf(((Paragraph)marked[1]).Doubt)),
            Is.EqualTo(doubted));
    }

    [Test]
    public void Other_faults_leave_the_blocks_as_they_are()
    {
        Block[] blocks = [Table(page: 1)];

        Assert.That(DamagedPages.Mark(blocks, [new PdfFault(1, PdfFaultKind.UnknownCharacters, "x")]), Is.SameAs(blocks));
    }

    private static char DoubtOf(string? doubt) => doubt == ReasonCodes.DamagedStream ? '?' : ' ';

    private static Grid Table(int page) => new([new GridRow([new Cell("1", 0, Place(page))])], GridLayout.Spanned);

    private static PageLocation Place(int page) => new(page, new PageBox(0, 0, 1, 1));
}
