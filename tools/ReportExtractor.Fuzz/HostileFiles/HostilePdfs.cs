using System.IO.Compression;
using System.Text;
using ReportExtractor.Fuzz.Building;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Files that are made to crash, to hang or to eat memory. Each has a page, and on it, where it can be, a letter.</summary>
internal static class HostilePdfs
{
    private const int Many = 1_000_000;

    private const string Letter = "BT /F1 10 Tf 20 30 Td (A) Tj ET ";

    private const string PlainFont = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Pdf("a page tree in a circle", () => Page(Letter).Add(2, "<< /Type /Pages /Count 9 /Parent 2 0 R /Kids [2 0 R 1 0 R 3 0 R 2 0 R] >>").AddTable().Build()),
        Pdf("parents in a circle", () => Page(Letter, "/Parent 7 0 R").Add(7, "<< /Parent 8 0 R >>").Add(8, "<< /Parent 7 0 R >>").AddTable().Build()),
        Pdf("a hybrid file that names itself", () => AddAt(Page(Letter), place => $"/Root 1 0 R /XRefStm {place} /Prev {place}")),
        Pdf("100,000 sections that lead to each other", Sections),
        Pdf("a section of two billion entries", () => Replaced(Page(Letter).AddTable().Build(), "0 1\n", "0 2147483647\n")),
        Pdf("a table stream of negative widths", () => TableStream("/W [1 -2 1]")),
        Pdf("a table stream of huge widths", () => TableStream("/W [1 2000000000 2000000000]")),
        Pdf("a table stream of no widths and two billion entries", () => TableStream("/W [0 0 0] /Index [0 2147483647 5 2147483647]")),
        Pdf("object streams that extend each other and measure themselves", ObjectStreams),
        Pdf("200,000 arrays in each other in the file", () => Page(Letter).Add(7, Repeat("[", 200_000)).Add(8, Repeat("<</A", 200_000)).AddTable("/Root 1 0 R /A 7 0 R /Encrypt 8 0 R").Build(), ProblemCodes.Encrypted),
        Pdf("200,000 arrays in each other on the page", () => Page(Letter + Repeat("[", 200_000) + Repeat("<</A", 200_000) + Letter).AddTable().Build()),
        Pdf("100,000 pages", () => PdfBuilder.WithPages(100_000).AddTable().Build(), ProblemCodes.TooLarge),
        Pdf("a million path operators", () => Page(Letter + Repeat("1 2 m 3 4 l ", Many / 2) + " S ").AddTable().Build(), ProblemCodes.TooLarge),
        Pdf("a million lines across and down", () => Page(Letter + Lines(Many)).AddTable().Build()),
        Pdf("a million states", () => Page(Repeat("q ", Many) + Letter).AddTable().Build()),
        Pdf("a million marks", () => Page(Repeat("/Span <</ActualText (x)>> BDC ", Many / 2) + Letter).AddTable().Build()),
        Pdf("60 MB of letters", () => Page(Repeat("BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", Many), packed: true).AddTable().Build(), ProblemCodes.TooLarge),
        Pdf("an inline image without end", () => Page(Letter + Repeat("BI /W 9 /H 9 ID xxxxx EI\u0001", 300_000)).AddTable().Build(), ProblemCodes.Scanned),
        Pdf("forms that show each other", () => Page("/X0 Do " + Letter, "/Resources << /Font << /F1 6 0 R >> /XObject << /X0 7 0 R >> >>")
            .AddStream(7, "/Subtype /Form /Resources << /XObject << /X0 8 0 R >> >>", PdfBuilder.Latin(Repeat("/X0 Do ", 1000)))
            .AddStream(8, "/Subtype /Form /Resources << /XObject << /X0 9 0 R >> >>", PdfBuilder.Latin(Repeat("/X0 Do ", 1000)))
            .AddStream(9, "/Subtype /Form /Resources << /XObject << /X0 7 0 R /X1 9 0 R >> >>", PdfBuilder.Latin(Repeat("/X0 Do /X1 Do ", 1000))).AddTable().Build(), ProblemCodes.TooLarge),
        Pdf("patterns that paint with each other", () => Page("/Pattern cs /P0 scn 0 0 99 99 re f " + Letter, "/Resources << /Font << /F1 6 0 R >> /Pattern << /P0 7 0 R >> >>")
            .AddStream(7, "/PatternType 1 /Resources << /Pattern << /P0 7 0 R >> >>", PdfBuilder.Latin("/Pattern cs /P0 scn 0 0 9 9 re f")).AddTable().Build()),
        Pdf("a glyph that is painted with its own font", () => WithFont("<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 1 1] /Encoding << /Differences [65 /A] >> /FirstChar 65 /LastChar 65 /Widths [1] /CharProcs << /A 7 0 R >> /Resources << /Font << /F1 6 0 R >> >> >>")
            .AddStream(7, "", PdfBuilder.Latin(Letter)).AddTable().Build()),
        Pdf("a million differences", () => WithFont($"<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [0 {Repeat("/A ", Many)}] >> >>").AddTable().Build()),
        Pdf("maps in a circle", () => WithFont("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 7 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) >> >>] >>")
            .AddStream(7, "/Type /CMap /CMapName /A /UseCMap 8 0 R", PdfBuilder.Latin("/B usecmap")).AddStream(8, "/Type /CMap /CMapName /B /UseCMap 7 0 R", PdfBuilder.Latin("/A usecmap")).AddTable().Build()),
        Pdf("a map of all four billion codes", () => WithFont("<< /Type /Font /Subtype /Type1 /BaseFont /X /ToUnicode 7 0 R >>")
            .AddStream(7, "", PdfBuilder.Latin("1 begincodespacerange <00> <FFFFFFFF> endcodespacerange " + Repeat("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange ", 10_000))).AddTable().Build()),
        Pdf("20,000 fonts that share a large map", () => ManyFonts("/Subtype /Type1 /BaseFont /X /ToUnicode 7 0 R", PdfBuilder.Latin(Map(50_000)))),
        Pdf("20,000 fonts that share a large file", () => ManyFonts("/Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /FontDescriptor << /Type /FontDescriptor /Flags 4 /FontFile2 7 0 R >> >>]", FontOfGlyphs(60_000))),
        Pdf("a bomb", () => Packed("/FlateDecode", Bomb()), ProblemCodes.TooLarge),
        Pdf("a bomb in a bomb", () => Packed("[/FlateDecode /FlateDecode]", PdfBuilder.Deflate(Bomb())), ProblemCodes.TooLarge),
        Pdf("four bombs one after the other", () => Page(Letter, "/Contents [4 0 R 7 0 R 8 0 R 9 0 R 10 0 R]")
            .AddStream(7, "/Filter /FlateDecode", Blanks(60)).AddStream(8, "/Filter /FlateDecode", Blanks(60)).AddStream(9, "/Filter /FlateDecode", Blanks(60)).AddStream(10, "/Filter /FlateDecode", Blanks(60)).AddTable().Build(), ProblemCodes.TooLarge),
        Pdf("a bomb by LZW", () => Packed("/LZWDecode", LzwBomb()), ProblemCodes.TooLarge),
        Pdf("a chain of a thousand filters", () => Packed($"[{Repeat("/FlateDecode ", 1000)}]", PdfBuilder.Deflate(PdfBuilder.Deflate(PdfBuilder.Latin(Letter))))),
        Pdf("a predictor of two billion columns", () => Packed("/FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 255 /BitsPerComponent 16 >>", PdfBuilder.Deflate(PdfBuilder.Latin(Letter)))),
        Pdf("an encryption of absurd lengths", () => Page(Letter).Add(7, $"<< /Filter /Standard /V 2 /R 3 /Length 2147483647 /P -1 /O <{Repeat("00", Many)}> /U <{Repeat("00", Many)}> >>").AddTable("/Root 1 0 R /ID [(x) (x)] /Encrypt 7 0 R").Build(), ProblemCodes.Encrypted),
        Pdf("an encryption with keys of a megabyte", () => Page(Letter).Add(7, $"<< /Filter /Standard /V 5 /R 6 /Length 256 /P -1 /O <{Repeat("00", Many)}> /U <{Repeat("00", Many)}> /OE <{Repeat("00", Many)}> /UE <{Repeat("00", Many)}> /Perms <00> >>").AddTable("/Root 1 0 R /Encrypt 7 0 R").Build(), ProblemCodes.Encrypted),
        Pdf("layers in a circle", () => Page("/OC /L BDC " + Letter + " EMC", "/Resources << /Font << /F1 6 0 R >> /Properties << /L 7 0 R >> >>")
            .Add(7, "<< /Type /OCMD /OCGs [7 0 R 8 0 R] /VE [/And 9 0 R 9 0 R] >>").Add(8, "<< /Type /OCMD /OCGs 7 0 R >>").Add(9, "[/Or 9 0 R 9 0 R]").AddTable().Build()),
        Pdf("200,000 notes that show one form", () => Page(Letter, $"/Annots [{Repeat("<< /Subtype /Widget /Rect [0 0 9 9] /AP << /N 7 0 R >> >> ", 200_000)}]")
            .AddStream(7, "/Subtype /Form /BBox [0 0 9 9]", PdfBuilder.Latin(Repeat("0 0 9 9 re f ", 50))).AddTable().Build(), ProblemCodes.TooLarge),
        Pdf("a palette chosen 200,000 times", () => Page(Repeat("/C cs ", 200_000) + Letter, "/Resources << /Font << /F1 6 0 R >> /ColorSpace << /C [/Indexed /DeviceRGB 255 7 0 R] >> >>")
            .AddStream(7, "/Filter /FlateDecode", PdfBuilder.Deflate(new byte[Many])).AddTable().Build()),
        Pdf("a password", () => Page(Letter).Add(7, $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{Repeat("1F", 32)}> /U <{Repeat("5A", 32)}> >>").AddTable("/Root 1 0 R /ID [(x) (x)] /Encrypt 7 0 R").Build(), ProblemCodes.Encrypted),
        Pdf("a scanned page", () => Page("q 200 0 0 100 0 0 cm /I Do Q", "/Resources << /XObject << /I 7 0 R >> >>")
            .AddStream(7, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8", new byte[64]).AddTable().Build(), ProblemCodes.Scanned),
        Pdf("the start alone", () => PdfBuilder.Latin("%PDF-1.7\n"), ProblemCodes.Corrupt),
    ];

    private static HostileFile Pdf(string name, Func<byte[]> make, string code = ProblemCodes.NoStatutoryTable) => HostileFile.Of(name, "pdf", make, code);

    private static PdfBuilder Page(string content, string entries = "", string font = PlainFont, bool packed = false)
    {
        // What is said last holds, so that the entries may say otherwise.
        var builder = new PdfBuilder()
            .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Add(2, "<< /Type /Pages /Count 1 /MediaBox [0 0 200 100] /Kids [3 0 R] >>")
            .Add(3, $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> {entries} >>")
            .Add(6, font);
        var bytes = PdfBuilder.Latin(content);
        return packed ? builder.AddStream(4, "/Filter /FlateDecode", PdfBuilder.Deflate(bytes)) : builder.AddStream(4, "", bytes);
    }

    private static PdfBuilder WithFont(string font) => Page(Letter, font: font);

    private static byte[] Packed(string filter, byte[] data) => Page("", "/Contents 7 0 R").AddStream(7, $"/Filter {filter}", data).AddTable().Build();

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

        return Page(content.ToString(), $"/Resources << /Font << {fonts} >> >>").AddStream(7, "/Filter /FlateDecode", PdfBuilder.Deflate(shared)).AddTable().Build();
    }

    private static string Map(int codes) => string.Concat(Enumerable.Range(0, codes).Select(code => $"1 beginbfchar <{code:X4}> <{0x4E00 + (code % 20_000):X4}> endbfchar\n"));

    /// <summary>A TrueType font that has nothing but a character map of format 12.</summary>
    private static byte[] FontOfGlyphs(int glyphs)
    {
        var groups = Enumerable.Range(0, glyphs).SelectMany(i => Longs(0x100 + (2 * i), 0x100 + (2 * i), i + 1));
        byte[] map = [0, 0, 0, 1, 0, 3, 0, 10, .. Longs(12), 0, 12, 0, 0, .. Longs(16 + (12 * glyphs), 0, glyphs), .. groups];
        return [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. "cmap"u8, .. Longs(0, 28, map.Length), .. map];
    }

    private static IEnumerable<byte> Longs(params IEnumerable<int> values) => values.SelectMany(value => new[] { (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value });

    private static byte[] Sections()
    {
        var builder = Page(Letter).AddTable();
        for (var i = 0; i < 100_000; i++)
        {
            builder.AddTable($"/Root 1 0 R /Prev {builder.LastSection}");
        }

        return builder.Build();
    }

    private static byte[] AddAt(PdfBuilder builder, Func<int, string> trailer) => builder.AddTable(trailer(builder.Position)).Build();

    private static byte[] TableStream(string entries) => Page(Letter).AddTableStream(9, entries + " /Root 1 0 R").Build();

    private static byte[] ObjectStreams() => Page(Letter)
        .AddStream(7, "/Type /ObjStm /N 1 /First 4 /Extends 8 0 R", PdfBuilder.Latin("9 0 7 0 R"), "9 0 R")
        .AddStream(8, "/Type /ObjStm /N 1 /First 5 /Extends 7 0 R", PdfBuilder.Latin("10 0 9 0 R"), "10 0 R")
        .AddTableStream(11, "/Root 9 0 R", (9, 7, 0), (10, 8, 0)).Build();

    private static byte[] Replaced(byte[] file, string old, string with) => PdfBuilder.Latin(PdfBuilder.Text(file).Replace(old, with, StringComparison.Ordinal));

    private static string Lines(int count)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count / 4; i++)
        {
            lines.Append(i % 190).Append('.').Append(i).Append(" 0 .1 90 re f 0 ").Append(i % 90).Append('.').Append(i).Append(" 190 .1 re f ");
        }

        return lines.ToString();
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static byte[] Blanks(int megabytes) => Fill((byte)' ', megabytes);

    /// <summary>Two megabytes that unfold to two gigabytes.</summary>
    private static byte[] Bomb() => Fill(0, 2048);

    private static byte[] Fill(byte value, int megabytes)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1024 * 1024];
            Array.Fill(block, value);
            for (var i = 0; i < megabytes; i++)
            {
                stream.Write(block);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Codes of twelve bits, each of which stands for the longest run so far: a kilobyte and a half a code.</summary>
    private static byte[] LzwBomb()
    {
        var bits = new List<bool>();
        Write(256, 9);
        Write(' ', 9);
        for (var code = 258; code < 4095; code++)
        {
            // The codes get longer one early (EarlyChange).
            Write(code, code + 1 > 2047 ? 12 : code + 1 > 1023 ? 11 : code + 1 > 511 ? 10 : 9);
        }

        for (var i = 0; i < 100_000; i++)
        {
            Write(4000, 12);
        }

        return [.. bits.Chunk(8).Select(chunk => (byte)chunk.Select((bit, i) => bit ? 0x80 >> i : 0).Sum())];

        void Write(int code, int length)
        {
            for (var i = length - 1; i >= 0; i--)
            {
                bits.Add((code >> i & 1) != 0);
            }
        }
    }
}
