using System.IO.Compression;
using System.Text;
using ReportExtractor.Fuzz.Building;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Fuzz.Building.DocxFile;
using static ReportExtractor.Fuzz.HostileFiles.HostileTexts;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Word packages that try to overflow the stack or to exhaust memory, and archives that are not Word packages.</summary>
internal static class HostilePackages
{
    private const string MacroType = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private const string HugeList =
        """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/><w:numFmt w:val="chineseCounting"/>"""
        + """<w:lvlText w:val="%1%2147483647%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""";

    private static readonly string LongList = HugeList.Replace("%1%2147483647%9", Repeat("%1", 100_000), StringComparison.Ordinal);

    private const string InHugeList =
        """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"""
        + """<w:numPr><w:ilvl w:val="2147483647"/><w:numId w:val="1"/></w:numPr>""";

    private const string FarRight =
        """<w:trPr><w:gridBefore w:val="4294967295"/><w:gridAfter w:val="2147483647"/></w:trPr>""";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Package(
            "two gigabytes of spaces",
            () => new DocxFile().With(Enumerable.Repeat(new string(' ', 1 << 20), 2048)),
            ProblemCodes.TooLarge),
        Package(
            "two million paragraphs",
            () => new DocxFile().With(Enumerable.Repeat(Repeat(P(R("第二十条")), 1000), 2000)),
            ProblemCodes.TooLarge),
        Package(
            "a text of 200 MB",
            () => new DocxFile().With(
                ["<w:p><w:r><w:t>", .. Enumerable.Repeat(Repeat("规章0", 100_000), 300), "</w:t></w:r></w:p>"]),
            ProblemCodes.TooLarge),
        Package(
            "100,000 tables in each other",
            () => new DocxFile().With(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100_000)),
            ProblemCodes.TooLarge),
        Package(
            "100,000 controls in each other",
            () => new DocxFile().With(Enumerable.Repeat("<w:sdt><w:sdtContent>", 100_000)),
            ProblemCodes.TooLarge),
        Package(
            "an external entity",
            () => new DocxFile { Prologue = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" }.With(P(R("&a;"))),
            ProblemCodes.Corrupt),
        Package(
            "a billion laughs",
            () => new DocxFile { Prologue = BillionLaughs("aaaaaaaaaa", 'e') }.With(P(R("&e;"))),
            ProblemCodes.Corrupt),
        Package(
            "a span of four billion columns",
            () => new DocxFile().With(Table(Row(Cell("规章", "<w:gridSpan w:val=\"4294967295\"/>"), Cell("1"))))),
        Package(
            "rows that begin behind four billion columns",
            () => new DocxFile().With(Repeat(Table(Row(FarRight, Cell("规章"), Cell("1"))), 10_000))),
        Package(
            "300,000 cells",
            () => new DocxFile().With(["<w:tbl>", .. Enumerable.Repeat(Row(Cell("规章"), Cell("1"), Cell("2")), 100_000), "</w:tbl>"]),
            ProblemCodes.TooLarge),
        Package(
            "100,000 cells in a row",
            () => new DocxFile().With(["<w:tbl><w:tr>", .. Enumerable.Repeat(Cell("1"), 60_000), "</w:tr></w:tbl>"])),
        Package(
            "styles based on each other in a circle",
            () => new DocxFile { Styles = Style("a", "b") + Style("b", "a") }.With(P(R("规章"), "<w:pStyle w:val=\"a\"/>"))),
        Package(
            "50,000 styles based on each other",
            () => new DocxFile { Styles = string.Concat(Enumerable.Range(0, 50_000).Select(i => Style($"s{i}", $"s{i + 1}"))) }
                .With(Enumerable.Range(0, 3_000).Select(i => P(R("规章"), $"<w:pStyle w:val=\"s{i}\"/>")))),
        Package(
            "lists of two billion levels",
            () => new DocxFile { Numbering = HugeList }.With(Enumerable.Repeat(P(R("规章"), InHugeList), 1000))),
        Package(
            "list numbers of a megabyte",
            () => new DocxFile { Numbering = LongList }.With(Enumerable.Repeat(P(R("规章"), InHugeList), 20_000))),
        Package(
            "a million attributes of an element",
            () => new DocxFile().With(["<w:p ", .. Enumerable.Range(0, 1_000_000).Select(i => $"a{i}=\"1\" "), "/>"]),
            ProblemCodes.TooLarge),
        Package(
            "300,000 vocabularies of an element",
            () => new DocxFile().With(["<w:p ", .. Enumerable.Range(0, 300_000).Select(i => $"xmlns:a{i}=\"u{i}\" "), "/>"]),
            ProblemCodes.TooLarge),
        Package("macros", () => new DocxFile { MainType = MacroType }.With(P(R("规章"))), ProblemCodes.NoStatutoryTable),
        HostileFile.Of("the start of a package", "docx", () => [0x50, 0x4B, 3, 4, .. new byte[26]], ProblemCodes.Corrupt),
        HostileFile.Of("the end of a package", "docx", () => [0x50, 0x4B, 5, 6, .. Enumerable.Repeat<byte>(0xFF, 18)]),
        HostileFile.Of("100,000 entries", "docx", () => Zip(Enumerable.Range(0, 100_000).Select(i => $"word/{i}.xml"))),
        HostileFile.Of("10,000 entries of one name", "docx", () => Zip(Enumerable.Repeat("word/document.xml", 10_000))),
        HostileFile.Of(
            "an archive of others",
            "docx",
            () => Zip(["a/report.docx", "../../etc/passwd", "b.zip"]),
            ProblemCodes.UnsupportedFormat),
    ];

    private static HostileFile Package(string name, Func<byte[]> make, string? code = null) => HostileFile.Of(name, "docx", make, code);

    private static string Style(string name, string basis) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{name}\"><w:basedOn w:val=\"{basis}\"/></w:style>";

    private static byte[] Zip(IEnumerable<string> names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var name in names)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
            }
        }

        return bytes.ToArray();
    }
}
