using System.Diagnostics;
using System.Text;
using ReportExtractor.Pdf.Files;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Tests.Files;

[TestFixture]
internal sealed class PageTreeTests
{
    [Test]
    public void Pages_inherit_missing_entries()
    {
        var file = Open(new PdfBuilder().Add(1, "<< /Pages 2 0 R >>")
            .Add(2, "<< /Type /Pages /Kids [3 0 R 5 0 R] /MediaBox [0 0 1 1] /Rotate 90 /Resources << >> /Title (no) >>")
            .Add(3, "<< /Type /Pages /Kids [4 0 R] /CropBox 9 0 R /Rotate 180 >>").Add(4, "<< /Type /Page /MediaBox [0 0 2 2] >>")
            .Add(5, "<< /Type /Page /Rotate null >>").Add(9, "[0 0 3 3]").AddTable().Build());
        var pages = file.Pages();
        Assert.That(pages, Has.Count.EqualTo(2));
        Assert.That(file.GetNumbers(pages[0], "MediaBox"), Is.EqualTo(new[] { 0.0, 0, 2, 2 }));
        Assert.That(file.GetNumbers(pages[0], "CropBox"), Is.EqualTo(new[] { 0.0, 0, 3, 3 }));
        Assert.That(file.GetInteger(pages[0], "Rotate"), Is.EqualTo(180));
        Assert.That(file.GetInteger(pages[1], "Rotate"), Is.EqualTo(90));
        Assert.That(pages[1].Entries, Does.Not.ContainKey("CropBox").And.Not.ContainKey("Title").And.ContainKey("Resources"));
    }

    [Test]
    public void A_circular_tree_ends()
    {
        var file = Open(new PdfBuilder().Add(1, "<< /Pages 2 0 R >>").Add(2, "<< /Type /Pages /Kids [3 0 R 2 0 R 4 0 R] >>")
            .Add(3, "<< /Type /Pages /Kids [2 0 R 4 0 R 3 0 R] >>").Add(4, "<< /Type /Page >>").AddTable().Build());
        Assert.That(file.Pages(), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_tree_with_shared_branches_ends()
    {
        var builder = new PdfBuilder().Add(1, "<< /Pages 2 0 R >>");
        for (var i = 2; i < 60; i++)
        {
            builder.Add(i, $"<< /Type /Pages /Kids [{i + 1} 0 R {i + 1} 0 R] >>");
        }

        Assert.That(Open(builder.Add(60, "<< /Type /Page >>").AddTable().Build()).Pages(), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_missing_page_keeps_its_place()
    {
        var pages = Open(new PdfBuilder()
            .Add(1, "<< /Pages 2 0 R >>")
            .Add(2, "<< /Kids [9 0 R 3 0 R] /MediaBox [0 0 1 1] >>")
            .Add(3, "<< /Type /Page >>")
            .AddTable().Build()).Pages();
        Assert.That(pages, Has.Count.EqualTo(2));
        Assert.That(pages[0].Entries, Is.Empty);
    }

    [Test]
    public void Pages_without_a_root_are_collected()
    {
        var pages = Open(new PdfBuilder().Add(1, "<< /Type /Catalog /Pages 99 0 R >>").Add(3, "<< /Type /Page /N 3 >>")
            .Add(4, "<< /Type /Page /N 4 /Parent 5 0 R >>")
            .Add(5, "<< /Type /Pages /Parent 99 0 R /Kids [6 0 R 4 0 R] >>")
            .Add(6, "<< /Type /Page /N 6 >>")
            .AddTable().Build()).Pages();
        Assert.That(pages.Select(page => ((PdfNumber)page.Entries["N"]).Value), Is.EqualTo(new[] { 6.0, 4, 3 }));
    }

    [Test]
    public void A_deep_tree_is_read()
    {
        const int Depth = 20_000;
        var builder = new PdfBuilder().Add(1, "<< /Pages 2 0 R >>");
        for (var i = 2; i < Depth; i++)
        {
            builder.Add(i, $"<< /Type /Pages /Kids [{i + 1} 0 R] >>");
        }

        Assert.That(Open(builder.Add(Depth, "<< /Type /Page >>").AddTable().Build()).Pages(), Has.Count.EqualTo(1));
    }

    [TestCase(3, 3, true)]
    [TestCase(4, 3, false)]
    public void Only_pages_beyond_the_limit_are_too_many(int pages, int limit, bool isRead)
    {
        var file = Open(PdfBuilder.WithPages(pages).AddTable().Build(), limit);
        Assert.That(() => file.Pages(), isRead ? Has.Count.EqualTo(pages) : Fails.With(PdfFailure.TooLarge));
    }

    [Test]
    public void Very_many_pages_are_read_quickly()
    {
        const int Pages = 100_000;
        var text = new StringBuilder("%PDF-1.7\n1 0 obj << /Pages 2 0 R >> endobj\n2 0 obj << /MediaBox [0 0 9 9] /Kids [");
        text.AppendJoin(' ', Enumerable.Range(3, Pages).Select(i => $"{i} 0 R")).Append("] >> endobj\n");
        text.AppendJoin('\n', Enumerable.Range(3, Pages).Select(i => $"{i} 0 obj << /Type /Page /Parent 2 0 R >> endobj"));
        text.Append("\ntrailer << /Root 1 0 R >>");
        var bytes = PdfBuilder.Latin(text.ToString());

        var watch = Stopwatch.StartNew();
        Assert.That(Open(bytes, Pages).Pages(), Has.Count.EqualTo(Pages));
        Assert.That(() => Open(bytes, Pages - 1).Pages(), Throws.TypeOf<PdfException>());
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    private static PdfFile Open(byte[] bytes, int maxPages = 2000) =>
        PdfFile.Open(bytes, PdfLimits.Default with { MaxPages = maxPages }, CancellationToken.None);
}
