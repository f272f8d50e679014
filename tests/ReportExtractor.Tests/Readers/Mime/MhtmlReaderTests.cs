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

    [TestCase("<link rel=stylesheet href='cid:css-1@mhtml.blink'>", "Content-ID: <css-1@mhtml.blink>")]
    [TestCase("<link rel=stylesheet href='https://a.gov.cn/b/c.css'>", "Content-Location: https://a.gov.cn/b/c.css")]
    [TestCase("<link rel=stylesheet href='c.css'>", "Content-Location: https://a.gov.cn/b/c.css")]
    [TestCase("<style>@import url(cid:css-1@mhtml.blink);</style>", "Content-ID: <css-1@mhtml.blink>")]
    public void Style_sheets_are_parts_of_their_own(string link, string name) =>
        Assert.That(
            Archive(link + "<table><tr><td>a<i class=h>4</i>5</table>", ("text/css", name, "@charset 'utf-8';.h{display:none}")),
            Is.EqualTo("a5"));

    [Test]
    public void Frames_are_parts_of_their_own() =>
        Assert.That(
            Archive(
                "<p>b</p><iframe src='cid:frame-1@x'></iframe>",
                ("text/html", "Content-ID: <frame-1@x>", "<table><tr><td>a<td>5</table>")),
            Is.EqualTo("b\n[\na@0 | 5@1"));

    private static string Archive(string page, params (string Type, string Name, string Body)[] parts)
    {
        var lines = new List<string> { "MIME-Version: 1.0", "Content-Type: multipart/related; boundary=x", "" };
        foreach (var (type, name, body) in parts.Prepend(("text/html", "Content-Location: https://a.gov.cn/b/a.html", "<html>" + page)))
        {
            lines.AddRange(["--x", $"Content-Type: {type}", name, "", body]);
        }

        return Shown.Of(Encoding.ASCII.GetBytes(string.Join("\r\n", [.. lines, "--x--", ""])));
    }
}
