using System.Text;

namespace ReportExtractor.Tests.Readers.Mime;

/// <summary>Web archives.</summary>
internal sealed class MhtmlReaderTests
{
    private const string Page = "<html><table><tr><td>规章</td><td>5</td></tr></table></html>";

    [TestCase("quoted-printable")]
    [TestCase("base64")]
    public void A_web_archive_holds_a_page(string encoding)
    {
        var body = encoding == "base64"
            ? Convert.ToBase64String(Encoding.UTF8.GetBytes(Page), Base64FormattingOptions.InsertLineBreaks)
            : "<html><table><tr><td>=E8=A7=84=E7=AB=A0</td><td>=\r\n5</td></tr></table></html>";
        string[] lines =
        [
            "From: <Saved>",
            "MIME-Version: 1.0",
            "Content-Type: multipart/related;",
            "\tboundary=\"----=_x\"",
            "",
            "note",
            "------=_x",
            "Content-Type: image/png",
            "Content-Transfer-Encoding: base64",
            "",
            "AAAA",
            "------=_x",
            "Content-Type: text/html; charset=\"utf-8\"",
            $"Content-Transfer-Encoding: {encoding}",
            "",
            body,
            "------=_x--",
            "",
        ];
        var archive = string.Join("\r\n", lines);

        Assert.That(Shown.Of(Encoding.ASCII.GetBytes(archive)), Is.EqualTo("[\n规章@0 | 5@1"));
        Assert.That(new Extractor().ExtractText(archive).Source.Format, Is.EqualTo("mhtml"));
    }
}
