using System.Text;
using ReportExtractor.Pdf.Fonts;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Fonts.Programs;
using ReportExtractor.Pdf.Objects;
using static ReportExtractor.Pdf.Tests.Fonts.FontFiles;

namespace ReportExtractor.Pdf.Tests.Fonts;

public sealed class CompositeFontTests
{
    static CompositeFontTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [TestCase("UniGB-UCS2-H", 1201)]
    [TestCase("UniGB-UTF16-H", 1201)]
    [TestCase("UniGB-UTF8-H", 65001)]
    [TestCase("UniGB-UTF32-H", 12001)]
    [TestCase("GBK-EUC-H", 936)]
    [TestCase("GBKp-EUC-H", 936)]
    [TestCase("GB-EUC-H", 936)]
    [TestCase("GBK2K-H", 54936)]
    [TestCase("KSCms-UHC-H", 949)]
    public void Codes_of_a_predefined_map_are_characters(string map, int codePage)
    {
        const string Text = "一、总(1)";
        var korean = codePage == 949 ? "한국(1)" : Text;
        var font = LoadComposite(Name(map), Dictionary());

        Assert.That(FontFiles.Text(font, Encoding.GetEncoding(codePage).GetBytes(korean)), Is.EqualTo(korean));
        Assert.That(font.IsVertical, Is.False);
    }

    [TestCase("ETen-B5-H", 950, "總體情況1")]
    [TestCase("90ms-RKSJ-H", 932, "あｱ漢1")]
    [TestCase("EUC-H", 51932, "あ漢1")]
    public void Codes_of_other_regions_are_characters(string map, int codePage, string text)
    {
        var font = LoadComposite(Name(map), Dictionary());

        Assert.That(Text(font, Encoding.GetEncoding(codePage).GetBytes(text)), Is.EqualTo(text));
    }

    [Test]
    public void Four_bytes_may_be_one_code()
    {
        var font = LoadComposite(Name("GBK2K-H"), Dictionary());
        var glyphs = Decode(font, [.. Encoding.GetEncoding(54936).GetBytes("A㐀𠀀中")]);

        Assert.That(
            glyphs.Select(glyph => (glyph.Text, glyph.Length)),
            Is.EqualTo([("A", 1), ("㐀", glyphs[1].Length), ("𠀀", 4), ("中", 2)]));
    }

    [TestCase("GBK-EUC-H", 814)]
    [TestCase("GBKp-EUC-H", 2)]
    [TestCase("GBK2K-H", 2)]
    public void Latin_letters_have_the_widths_of_their_CIDs(string map, int first)
    {
        var font = LoadComposite(Name(map), Dictionary(("DW", Number(1000)), ("W", Array(Number(first), Number(first + 93), Number(500)))));

        Assert.That(Decode(font, 0x21, 0x7E, 0xD2, 0xBB).Select(glyph => glyph.Width), Is.EqualTo([500.0, 500.0, 1000.0]));
    }

    [Test]
    public void Widths_may_be_lists_or_ranges()
    {
        var widths = Array(Number(1), Numbers(100, 200), Number(10), Number(20), Number(300), Number(40));
        var font = LoadComposite(Name("Identity-H"), Dictionary(("DW", Number(900)), ("W", widths)));

        Assert.That(
            Decode(font, 0, 1, 0, 2, 0, 3, 0, 15, 0, 40).Select(glyph => glyph.Width),
            Is.EqualTo([100.0, 200.0, 900.0, 300.0, 900.0]));
    }

    [Test]
    public void A_vertical_font_has_other_origins()
    {
        var font = LoadComposite(Name("UniGB-UCS2-V"), Dictionary(("DW", Number(600))));
        var other = LoadComposite(Name("Identity-V"), Dictionary(("W2", Array(Number(7), Numbers(-500, 250, 700)))));

        Assert.That(font.IsVertical, Is.True);
        Assert.That(Decode(font, 0x4E, 0x00).Single(), Is.EqualTo(new PdfGlyph(0x4E00, 2, "一", -1000) { OriginX = 300, OriginY = 880 }));
        Assert.That(Decode(other, 0, 7).Single(), Is.EqualTo(new PdfGlyph(7, 2, "", -500) { OriginX = 250, OriginY = 700 }));
    }

    [Test]
    public void An_embedded_map_may_be_based_on_another()
    {
        var map = Stream(
            "/GBK-EUC-H usecmap /CMapName /Own def /WMode 1 def "
            + "1 begincidrange <8140> <8142> 5 endcidrange 1 begincidchar <8150> 9 endcidchar");
        var font = LoadComposite(map, Dictionary(("W2", Array(Number(6), Number(6), Number(-5), Number(1), Number(2)))));

        Assert.That(
            Decode(font, 0x41, 0xD2, 0xBB, 0x81, 0x41).Select(glyph => (glyph.Text, glyph.Width)),
            Is.EqualTo([("A", -1000.0), ("一", -1000.0), ("", -5.0)]));
        Assert.That(font.IsVertical, Is.True);
    }

    [Test]
    public void Circular_maps_end()
    {
        var objects = new UnfilteredObjects();
        objects.Numbered[1] = Stream(
            "1 begincodespacerange <00> <FF> endcodespacerange 1 begincidrange <00> <FF> 1 endcidrange",
            ("UseCMap", new PdfReference(1, 0)));
        var loader = new PdfFontLoader(objects, CancellationToken.None);

        var descendant = Dictionary(("W", Array(Number(66), Numbers(77))));
        var font = loader.Load(Dictionary(
            ("Subtype", Name("Type0")),
            ("Encoding", new PdfReference(1, 0)),
            ("DescendantFonts", Array(descendant))));

        Assert.That(Decode(font, 65).Single().Width, Is.EqualTo(77));
    }

    [Test]
    public void Large_ranges_need_little_memory()
    {
        var ranges = string.Concat(Enumerable.Repeat("<00000000> <FFFFFFFF> 1\n", 1000));
        var texts = string.Concat(Enumerable.Repeat("<00000000> <FFFFFFFF> <4E00>\n", 1000));
        var map = Stream($"1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1000 begincidrange {ranges} endcidrange");

        var font = LoadComposite(map, Dictionary(), Stream($"1000 beginbfrange {texts} endbfrange"));

        Assert.That(Text(font, 0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF), Is.EqualTo("丁"));
    }

    [Test]
    public void A_string_truncated_inside_of_a_code_is_read()
    {
        var font = LoadComposite(Name("Identity-H"), Dictionary());

        Assert.That(Decode(font, 0, 1, 2).Select(glyph => glyph.Length), Is.EqualTo([2, 1]));
    }

    [Test]
    public void Glyphs_of_the_font_file_have_characters()
    {
        var file = Sfnt(("cmap", CharacterMap(3, 1, Segments(('A', 1), (0x2F00, 2), (0x4E00, 2), (0xE000, 3)))));
        var descendant = Dictionary(("CIDToGIDMap", Name("Identity")), ("FontDescriptor", Dictionary(("FontFile2", Stream(file)))));

        Assert.That(
            Decode(LoadComposite(Name("Identity-H"), descendant), 0, 1, 0, 2, 0, 3, 0, 4).Select(glyph => glyph.Text),
            Is.EqualTo(["A", "一", "", ""]));
    }

    [Test]
    public void CIDs_are_mapped_to_glyphs()
    {
        var file = Sfnt(("cmap", CharacterMap(0, 3, Segments(('A', 1), ('B', 2)))));
        var descendant = Dictionary(("CIDToGIDMap", Stream(Words(0, 2, 1))), ("FontDescriptor", Dictionary(("FontFile2", Stream(file)))));

        Assert.That(Text(LoadComposite(Name("Identity-H"), descendant), 0, 1, 0, 2), Is.EqualTo("BA"));
    }

    [Test]
    public void Latin_CIDs_of_the_collections_are_known() =>
        Assert.That(Text(Font("GB1"), 0, 34, 0x03, 0x2D, 0x03, 0x2E, 0x03, 0x8B), Is.EqualTo("A╋!~"));

    [TestCase(96, "\u3000")]
    [TestCase(97, "、")]
    [TestCase(198, "⒐")]
    [TestCase(262, "！")]
    [TestCase(602, "А")]
    [TestCase(940, "啊")]
    [TestCase(1034, "薄")]
    [TestCase(4694, "座")]
    [TestCase(4695, "亍")]
    [TestCase(7702, "齄")]
    [TestCase(7716, " ")]
    [TestCase(10072, "丂")]
    [TestCase(40000, "")]
    public void CIDs_of_GB_2312_are_known(int cid, string expected) =>
        Assert.That(Text(Font("GB1"), (byte)(cid >> 8), (byte)cid), Is.EqualTo(expected));

    [TestCase("CNS1", 18, "1")]
    [TestCase("CNS1", 595, "一")]
    [TestCase("CNS1", 13650, "\"")]
    [TestCase("Japan1", 17, "0")]
    [TestCase("Japan1", 232, "!")]
    [TestCase("Japan1", 1200, "一")]
    [TestCase("Japan1", 7575, "Ⅰ")]
    [TestCase("Korea1", 17, "0")]
    [TestCase("Korea1", 8094, " ")]
    [TestCase("KR", 17, "")]
    [TestCase("Identity", 17, "")]
    public void CIDs_of_the_collections_are_known(string ordering, int cid, string expected) =>
        Assert.That(Text(Font(ordering), (byte)(cid >> 8), (byte)cid), Is.EqualTo(expected));

    [Test]
    public void Numbers_of_glyphs_are_no_CIDs()
    {
        var file = Dictionary(("FontFile2", Stream(Sfnt(("cmap", CharacterMap(3, 1, Segments(('A', 1))))))));

        Assert.That(Text(Font("Japan1", ("FontDescriptor", file)), 0, 1, 0, 17), Is.EqualTo("A"));
    }

    [Test]
    public void Codes_of_GB_2312_have_the_widths_of_their_CIDs()
    {
        var widths = Array(Number(940), Numbers(700), Number(7702), Numbers(800), Number(7716), Numbers(500));
        var font = LoadComposite(Name("GBK-EUC-H"), Dictionary(("W", widths)));

        Assert.That(
            Decode(font, 0xB0, 0xA1, 0xF7, 0xFE, 0x20, 0x81, 0x40).Select(glyph => glyph.Width),
            Is.EqualTo([700.0, 800.0, 500.0, 1000.0]));
    }

    private static PdfFont Font(string ordering, params (string Key, PdfObject Value)[] others)
    {
        var system = Dictionary(("Ordering", new PdfString(Encoding.Latin1.GetBytes(ordering))));
        return LoadComposite(Name("Identity-H"), Dictionary([("CIDSystemInfo", system), .. others]));
    }
}
