using System.Text;
using ReportExtractor.Fuzz.Building;
using static ReportExtractor.Fuzz.HostileFiles.Pdfs.HostilePage;

namespace ReportExtractor.Fuzz.HostileFiles.Pdfs;

/// <summary>PDFs whose fonts, glyphs and character maps are circular or too large.</summary>
internal static class HostilePdfFonts
{
    private const string SelfPainted = "<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 1 1] "
        + "/Encoding << /Differences [65 /A] >> /FirstChar 65 /LastChar 65 /Widths [1] /CharProcs << /A 7 0 R >> "
        + "/Resources << /Font << /F1 6 0 R >> >> >>";

    private const string OfCircularMap = "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 7 0 R /DescendantFonts "
        + "[<< /Type /Font /Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) >> >>] >>";

    private const string OfSharedFile = "/Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts "
        + "[<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X "
        + "/FontDescriptor << /Type /FontDescriptor /Flags 4 /FontFile2 7 0 R >> >>]";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Hostile(
            "a glyph that is painted with its own font",
            () => WithFont(SelfPainted).AddStream(7, "", PdfBuilder.Latin(Letter)).Ended()),
        Hostile("a million differences", () => WithFont(OfDifferences(Many)).Ended()),
        Hostile(
            "maps in a circle",
            () => WithFont(OfCircularMap)
                .AddStream(7, "/Type /CMap /CMapName /A /UseCMap 8 0 R", PdfBuilder.Latin("/B usecmap"))
                .AddStream(8, "/Type /CMap /CMapName /B /UseCMap 7 0 R", PdfBuilder.Latin("/A usecmap"))
                .Ended()),
        Hostile(
            "a map of all four billion codes",
            () => WithFont("<< /Type /Font /Subtype /Type1 /BaseFont /X /ToUnicode 7 0 R >>")
                .AddStream(7, "", PdfBuilder.Latin(MapOfAll()))
                .Ended()),
        Hostile(
            "20,000 fonts that share a large map",
            () => ManyFonts("/Subtype /Type1 /BaseFont /X /ToUnicode 7 0 R", PdfBuilder.Latin(Map(50_000)))),
        Hostile("20,000 fonts that share a large file", () => ManyFonts(OfSharedFile, FontOfGlyphs(60_000))),
    ];

    private static PdfBuilder WithFont(string font) => Page(Letter, font: font);

    private static string OfDifferences(int count) =>
        $"<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [0 {Repeat("/A ", count)}] >> >>";

    private static string MapOfAll() =>
        "1 begincodespacerange <00> <FFFFFFFF> endcodespacerange "
        + Repeat("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange ", 10_000);

    private static byte[] ManyFonts(string entries, byte[] shared)
    {
        const int Fonts = 20_000;
        var content = new StringBuilder();
        var fonts = new StringBuilder();
        for (var i = 0; i < Fonts; i++)
        {
            content.Append("BT /G").Append(i).Append(" 9 Tf 20 30 Td (A) Tj ET ");
            fonts.Append("/G").Append(i).Append(" << /Type /Font ").Append(entries).Append(" >> ");
        }

        return Page(content.ToString(), $"/Resources << /Font << {fonts} >> >>")
            .AddStream(7, "/Filter /FlateDecode", PdfBuilder.Deflate(shared))
            .Ended();
    }

    private static string Map(int codes) => string.Concat(Enumerable.Range(0, codes).Select(code =>
        $"1 beginbfchar <{code:X4}> <{0x4E00 + (code % 20_000):X4}> endbfchar\n"));

    /// <summary>A TrueType font that has nothing but a character map of format 12.</summary>
    private static byte[] FontOfGlyphs(int glyphs)
    {
        var groups = Enumerable.Range(0, glyphs).SelectMany(i => Longs(0x100 + (2 * i), 0x100 + (2 * i), i + 1));
        byte[] map = [0, 0, 0, 1, 0, 3, 0, 10, .. Longs(12), 0, 12, 0, 0, .. Longs(16 + (12 * glyphs), 0, glyphs), .. groups];
        return [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. "cmap"u8, .. Longs(0, 28, map.Length), .. map];
    }

    private static IEnumerable<byte> Longs(params IEnumerable<int> values) =>
        values.SelectMany(value => new[] { (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value });
}
