using System.Text;
using static ReportExtractor.Fuzz.HostileFiles.HostileTexts;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Web archives with too many parts, endless headers and broken encodings.</summary>
internal static class HostileArchives
{
    private const string Start = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n";
    private const string HtmlPart = "--x\r\nContent-Type: text/html\r\n";
    private const string End = "\r\n--x--\r\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Archive("parts in each other", () => Repeat("--x\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n", 30_000)),
        Archive("100,000 parts", () => Repeat($"{HtmlPart}\r\n<p>1</p>\r\n", 100_000) + "--x--\r\n"),
        Archive("a header without end", () => "--x\r\nContent-Type: text/html;" + Repeat("\r\n a=b;", 200_000)),
        Archive("a part of no base64", () => Encoded("base64", Repeat("=A?规", 300_000))),
        Archive("soft ends of lines without end", () => Encoded("quoted-printable", Repeat("=\r\n==", 300_000))),
    ];

    private static HostileFile Archive(string name, Func<string> make) =>
        HostileFile.Of(name, "mht", () => Encoding.UTF8.GetBytes(Start + make()));

    private static string Encoded(string encoding, string content) =>
        $"{HtmlPart}Content-Transfer-Encoding: {encoding}\r\n\r\n{content}{End}";
}
