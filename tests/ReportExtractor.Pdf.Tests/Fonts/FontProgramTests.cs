using System.Text;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Fonts.Programs;
using static ReportExtractor.Pdf.Tests.Fonts.FontFiles;

namespace ReportExtractor.Pdf.Tests.Fonts;

public sealed class FontProgramTests
{
    private const int Symbolic = 4;

    private static readonly byte[] Format0 = [0, 0, 1, 6, 0, 0, .. new byte[65], 1, .. new byte[190]];

    public static IEnumerable<TestCaseData> Formats()
    {
        yield return new TestCaseData(Segments(('中', 1))).SetArgDisplayNames("4");
        yield return new TestCaseData(Words(6, 12, 0, '中', 1, 1)).SetArgDisplayNames("6");
        yield return new TestCaseData(Words(10, 0, 0, 22, 0, 0, 0, '中', 0, 1, 1)).SetArgDisplayNames("10");
        yield return new TestCaseData(Words(12, 0, 0, 28, 0, 0, 0, 1, 0, '中', 0, '中', 0, 1)).SetArgDisplayNames("12");
    }

    [TestCaseSource(nameof(Formats))]
    public void Character_maps_have_several_formats(byte[] subtable)
    {
        Assert.That(Text(Identity(Sfnt(("cmap", CharacterMap(3, 10, subtable)))), 0, 1), Is.EqualTo("中"));
    }

    [Test]
    public void Codes_of_two_bytes_have_a_format_of_their_own()
    {
        // Byte 81 has the second header, whose codes start at 40.
        int[] keys = [.. new int[0x81], 8, .. new int[256 - 0x82]];
        var subtable = Words([2, 0, 0, .. keys, 0, 0, 0, 0, 0x40, 1, 0, 2, 1]);

        Assert.That(Text(Identity(Sfnt(("cmap", CharacterMap(3, 1, subtable)))), 0, 1), Is.EqualTo("\u8140"));
    }

    [Test]
    public void A_hostile_character_map_ends()
    {
        var group = Words(0, 0, 0xFFFF, 0xFFFF, 0, 1);
        var subtable = Words(12, 0, 0, 0, 0, 0, 0xFFFF, 0xFFFF).Concat(Enumerable.Repeat(group, 1000).SelectMany(bytes => bytes)).ToArray();

        Assert.That(() => Text(Identity(Sfnt(("cmap", CharacterMap(3, 10, subtable)))), 0, 66), Throws.Nothing);
    }

    [Test]
    public void Glyph_names_complement_the_character_map()
    {
        var post = Words([2, 0, .. new int[14], 3, 0, 258, 36]).Concat("\u0007uni4E2D"u8.ToArray()).ToArray();

        Assert.That(Text(Identity(Sfnt(("post", post))), 0, 1, 0, 2), Is.EqualTo("中A"));
    }

    [Test]
    public void A_simple_font_without_an_encoding_uses_its_own_map()
    {
        var mac = Simple("FontFile2", Sfnt(("cmap", CharacterMap(1, 0, Format0))));
        var symbol = Simple("FontFile2", Sfnt(("cmap", CharacterMap(3, 0, Segments((0xF041, 1))))));

        Assert.That(Decode(mac, 65, 66).Select(glyph => glyph.Text), Is.EqualTo(["A", ""]));
        Assert.That(Decode(symbol, 65, 66).Select(glyph => glyph.Text), Is.EqualTo(["A", ""]));
    }

    [TestCase(1, 60)]
    [TestCase('!', 20)]
    public void Consecutive_codes_are_meaningless(int first, int count)
    {
        var pairs = Enumerable.Range(0, count).Select(index => (first + index, 1 + index)).ToArray();

        var font = Simple("FontFile2", Sfnt(("cmap", CharacterMap(1, 0, Segments(pairs)))));
        Assert.That(Decode(font, 10, 50).Select(glyph => glyph.Text), Is.All.Empty);
    }

    [Test]
    public void A_compact_font_with_names_has_characters()
    {
        var font = Simple("FontFile3", CompactFont(isCidKeyed: false));

        // Glyph 1 is A, glyph 2 has the font's own first string; the encoding gives them the codes 10 and 11.
        Assert.That(Decode(font, 10, 11, 65).Select(glyph => glyph.Text), Is.EqualTo(["A", "中", ""]));
        Assert.That(Text(Identity(CompactFont(isCidKeyed: false)), 0, 1, 0, 2), Is.EqualTo("A中"));
    }

    [Test]
    public void A_CID_keyed_compact_font_has_no_characters()
    {
        Assert.That(Decode(Identity(CompactFont(isCidKeyed: true)), 0, 1, 0, 34).Select(glyph => glyph.Text), Is.All.Empty);
    }

    [Test]
    public void The_encoding_of_a_Type_1_font_is_read()
    {
        const string File =
            "%!PS-AdobeFont-1.0\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\n"
            + "dup 1 /Euro put\ndup 8#102 /eight put\nreadonly def\ndup 3 /A put\ncurrentfile eexec";
        var font = Simple("FontFile", Encoding.Latin1.GetBytes(File));

        Assert.That(Decode(font, 1, 66, 3).Select(glyph => glyph.Text), Is.EqualTo(["€", "8", ""]));
        Assert.That(Text(Simple("FontFile", "%!PS /Encoding StandardEncoding def eexec"u8.ToArray()), 65), Is.EqualTo("A"));
    }

    [Test]
    public void Broken_font_files_are_read_as_far_as_possible()
    {
        var random = new Random(1);
        byte[][] files =
        [
            Sfnt(
                ("cmap", CharacterMap(3, 1, Segments(('A', 1), ('B', 2)))),
                ("post", Words([2, 0, .. new int[14], 2, 0, 258])),
                ("CFF ", CompactFont(isCidKeyed: true))),
            CompactFont(isCidKeyed: false),
            CompactFont(isCidKeyed: true),
            "%!PS /Encoding 256 array dup 1 /A put def eexec"u8.ToArray(),
        ];

        for (var round = 0; round < 2000; round++)
        {
            var file = files[round % files.Length].ToArray();
            for (var i = 0; i < 6; i++)
            {
                file[random.Next(4, file.Length)] = (byte)random.Next(256);
            }

            file = file[..random.Next(4, file.Length + 1)];
            Assert.That(() => Text(Identity(file), 0, 1, 0, 2) + Text(Simple("FontFile", file), 1, 65), Throws.Nothing);
        }
    }

    [Test]
    public void Broken_maps_are_read_as_far_as_possible()
    {
        var random = new Random(2);
        const string Map =
            "/GBK-EUC-H usecmap 1 begincodespacerange <00> <8080> endcodespacerange 1 begincidrange <00> <FF> 1 endcidrange "
            + "2 beginbfrange <00> <05> [<0041> /B] <06> <09> <0050> endbfrange";

        for (var round = 0; round < 2000; round++)
        {
            var bytes = Encoding.Latin1.GetBytes(Map);
            for (var i = 0; i < 5; i++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Assert.That(() => Text(LoadComposite(Stream(bytes), Dictionary(), Stream(bytes)), 0, 1, 0x80, 0x80, 0xFF), Throws.Nothing);
        }
    }

    private static PdfFont Identity(byte[] file) =>
        LoadComposite(Name("Identity-H"), Dictionary(("FontDescriptor", Dictionary(("FontFile2", Stream(file))))));

    private static PdfFont Simple(string key, byte[] file) => Load(
        ("Subtype", Name(key == "FontFile2" ? "TrueType" : "Type1")),
        ("FontDescriptor", Dictionary(("Flags", Number(Symbolic)), (key, Stream(file)))));

    /// <summary>A font in Compact Font Format with three glyphs. All its numbers have five bytes.</summary>
    private static byte[] CompactFont(bool isCidKeyed)
    {
        static byte[] Long(int value) => [29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
        static byte[] Index(params byte[][] items)
        {
            var at = 1;
            byte[] offsets = [1, .. items.Select(item => (byte)(at += item.Length))];
            return [0, (byte)items.Length, 1, .. offsets, .. items.SelectMany(item => item)];
        }

        byte[] Top(int charset, int encoding, int glyphs) =>
        [
            .. isCidKeyed ? [.. Long(391), .. Long(391), .. Long(0), 12, 30] : System.Array.Empty<byte>(),
            .. Long(charset), 15, .. Long(encoding), 16, .. Long(glyphs), 17,
        ];

        var strings = Index("uni4E2D"u8.ToArray());
        byte[] head = [1, 0, 4, 1, .. Index("F"u8.ToArray())];
        var charsetAt = head.Length + Index(Top(0, 0, 0)).Length + strings.Length + 2;
        byte[] charset = [0, 0, 34, 391 >> 8, 391 & 0xFF];
        byte[] encoding = [0, 2, 10, 11];
        return
        [
            .. head, .. Index(Top(charsetAt, charsetAt + charset.Length, charsetAt + charset.Length + encoding.Length)), .. strings, 0, 0,
            .. charset, .. encoding, .. Index([14], [14], [14]),
        ];
    }
}
