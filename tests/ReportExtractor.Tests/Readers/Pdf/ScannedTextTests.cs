using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Tests.Readers.Pdf;

/// <summary>Hidden letters over pictures: the text of a scan, or nothing.</summary>
internal sealed class ScannedTextTests
{
    [TestCase(0, 3, true, TestName = "{m}(a scan)")]
    [TestCase(1, 3, true, TestName = "{m}(a scan with a number stamped on it)")]
    [TestCase(3, 1, false, TestName = "{m}(a background)")]
    public void Hidden_letters_count_where_more_of_them_are_over_a_picture_than_letters_printed_on_it(int seen, int hidden, bool isText)
    {
        var letters = Enumerable.Range(0, seen + hidden).Select(i => Letter(10 * i, isPainted: i < seen)).ToList();
        var scans = new ScannedText(new PdfPage(1, 100, 100, 0) { Letters = letters, Images = [new PdfImage(new PdfBox(0, 0, 100, 100))] });

        Assert.That(scans.Has(letters[^1]), Is.EqualTo(isText));
    }

    [Test]
    public void The_smallest_picture_decides()
    {
        List<PdfLetter> letters = [Letter(0, isPainted: true), Letter(10, isPainted: true), Letter(60, isPainted: false)];
        var page = new PdfPage(1, 100, 100, 0)
        {
            Letters = letters,
            Images = [new PdfImage(new PdfBox(50, 0, 100, 50)), new PdfImage(new PdfBox(0, 0, 100, 100))],
        };

        Assert.That(new ScannedText(page).Has(letters[2]), Is.True);
    }

    [Test]
    public void Without_a_picture_no_hidden_letter_is_text() =>
        Assert.That(new ScannedText(new PdfPage(1, 100, 100, 0) { Letters = [Letter(0, false)] }).Has(Letter(0, false)), Is.False);

    private static PdfLetter Letter(double left, bool isPainted) =>
        new("5", new PdfBox(left, 10, left + 5, 20), 10) { IsPainted = isPainted };
}
