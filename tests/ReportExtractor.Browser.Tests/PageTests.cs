using System.Text;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Office;
using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Browser.Tests;

/// <summary>The numbers of whole pages are those that a browser paints.</summary>
internal sealed class PageTests
{
    private const int Pages = 12;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static IEnumerable<(string Name, byte[] Bytes)> Made() => Corpus.Create(new CorpusRequest
    {
        Seed = 4711,
        Count = Pages,
        Layouts = ["page"],
        Damages = [],
        MostDamages = 0,
        Office = new OfficeRequest(OfficeStyle.Wild, []),
    }).Select(report => (report.File, report.Bytes));

    private static IEnumerable<(string Name, byte[] Bytes)> Samples() =>
        Directory.EnumerateFiles(Repository.Samples, "source.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Repository.Samples, file), File.ReadAllBytes(file)));

    [Test]
    public void The_numbers_of_made_pages_are_those_that_a_browser_paints() => Compare([.. Made()]);

    [Test]
    public void The_numbers_of_the_samples_are_those_that_a_browser_paints() => Compare([.. Samples()]);

    private static void Compare(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var pages = files.Select(file => (file.Name, file.Bytes, Text: TextOf(file.Bytes))).Where(page => page.Text is not null).ToList();
        var painted = Chromium.CellsOf([.. pages.Select(page => page.Text!)]);
        if (painted is null)
        {
            Assert.Ignore("No Chromium is on this machine: what it paints can't be compared.");
        }

        Assert.That(pages, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var (page, cells) in pages.Zip(painted!))
            {
                Assert.That(Read(page.Bytes), Is.EqualTo(Numbers(cells)), page.Name);
            }
        });
    }

    private static List<string> Read(byte[] bytes) => Numbers(DocumentReader.Read(bytes).Document!.Blocks.OfType<Grid>()
        .SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text));

    /// <summary>The cells with nothing but a number, in an order of their own: tables for the layout are read in another one.</summary>
    private static List<string> Numbers(IEnumerable<string> cells) =>
    [
        .. cells.Select(cell => string.Concat(cell.Where(c => !char.IsWhiteSpace(c))))
            .Where(cell => cell.Length > 0 && cell.All(char.IsDigit))
            .Select(Digits.Of)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a page in UTF-8; null for one in another encoding, which a frame can't be given.</summary>
    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
