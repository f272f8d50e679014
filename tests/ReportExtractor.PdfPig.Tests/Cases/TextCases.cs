namespace ReportExtractor.PdfPig.Tests.Cases;

/// <summary>Fonts, codes and marked content.</summary>
internal static class TextCases
{
    private const string Identity =
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [11 0 R] /ToUnicode 12 0 R >>";

    private const string Descendant =
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 1000 "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        + "/FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 -120 1000 880] "
        + "/Ascent 880 /Descent -120 /StemV 80 /ItalicAngle 0 /CapHeight 880 >> >>";

    private const string ToUnicode =
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
        + "2 beginbfchar <0003> <5408> <0004> <8BA1> endbfchar 1 beginbfrange <0010> <0019> <0030> endbfrange endcmap end";

    /// <summary>All of them.</summary>
    public static IEnumerable<PdfCase> All =>
    [
        new("Latin letters", PageFile.Of("BT /F1 12 Tf 60 100 Td (Total 1,234.5 \\(\\344\\)) Tj ET")),
        new("codes with a map to characters",
            Font(Identity, 11, Descendant).AddStream(12, "", ToUnicode).Build(Show("<0003000400110012>"))),
        new("codes that the map leaves out", Font(Identity, 11, Descendant).AddStream(12, "", ToUnicode).Build(Show("<0003002000110012>"))),
        new("GBK codes", Font(Chinese("/GBK-EUC-H"), 11, ChineseDescendant).Build(Show("<D5FEB8AE31>"))),
        new("a font that writes down", Font(Chinese("/UniGB-UCS2-V"), 11, ChineseDescendant).Build(Show("<653F5E9C4FE1606F>"))),
        new("a drawn font", DrawnFont("[0.001 0 0 0.001 0 0]").Build(Show("(ab)"))),
        new("a drawn font upside down", DrawnFont("[0.001 0 0 -0.001 0 0]").Build("1 0 0 -1 0 300 cm BT /F3 12 Tf 60 100 Td (ab) Tj ET")),
        new("glyphs by their names", Font(
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 65 /LastChar 67 /Widths [556 1000 556] "
            + "/Encoding << /Differences [65 /one /uni5408 /two] >> >>").Build(Show("(ABC)"))),
        new("a font that the file lacks", PageFile.Of("BT /F9 12 Tf 60 100 Td (lost) Tj ET BT /F1 12 Tf 60 80 Td (found) Tj ET")),
        new("a code that is a byte order mark", PageFile.Of("BT /F1 12 Tf 60 100 Td (\\376\\37712) Tj 0 -20 Td (12) Tj ET")),
        new("a text that replaces others", PageFile.Of(
            "/Span << /ActualText <FEFF540A8BA1> >> BDC BT /F1 12 Tf 60 100 Td (xyz) Tj ET EMC BT /F1 12 Tf 60 80 Td (own) Tj ET")),
        new("a text that repeats its letters", PageFile.Of("/Span << /ActualText (own) >> BDC BT /F1 12 Tf 60 80 Td (own) Tj ET EMC")),
        new("a layer that is off", new PageFile
        {
            Catalog = "/OCProperties << /OCGs [10 0 R 11 0 R] /D << /OFF [11 0 R] >> >>",
            Resources = "/Properties << /On 10 0 R /Off 11 0 R >>",
        }
            .Add(10, "<< /Type /OCG /Name (one) >>").Add(11, "<< /Type /OCG /Name (one) >>")
            .Build("/OC /On BDC BT /F1 12 Tf 60 100 Td (on) Tj ET EMC "
                + "/OC /Off BDC BT /F1 12 Tf 60 80 Td (off) Tj ET 50 50 m 200 50 l S EMC")),
    ];

    private static string ChineseDescendant =>
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> "
        + "/FontDescriptor 8 0 R /DW 1000 /W [1 95 500 814 [500]] >>";

    private static string Show(string codes) => $"BT /F3 12 Tf 60 200 Td {codes} Tj ET";

    private static string Chinese(string encoding) =>
        $"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding {encoding} /DescendantFonts [11 0 R] >>";

    private static PageFile Font(string font) => new PageFile().Font("F3", 10).Add(10, font);

    private static PageFile Font(string font, int number, string descendant) => Font(font).Add(number, descendant);

    private static PageFile DrawnFont(string matrix) =>
        Font($"<< /Type /Font /Subtype /Type3 /FontMatrix {matrix} /FontBBox [0 -120 1000 880] "
            + "/Encoding << /Type /Encoding /Differences [97 /a /b] >> "
            + "/FirstChar 97 /LastChar 98 /Widths [600 800] /CharProcs << /a 11 0 R /b 11 0 R >> /Resources << >> >>")
            .AddStream(11, "", "600 0 0 0 500 500 d1 0 0 500 500 re f");
}
