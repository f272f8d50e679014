using ReportExtractor.Pdf.Fonts;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Fonts.Simple;
using ReportExtractor.Pdf.Objects;
using static ReportExtractor.Pdf.Tests.Fonts.FontFiles;

namespace ReportExtractor.Pdf.Tests.Fonts;

public sealed class SimpleFontTests
{
    private static readonly byte[] Code65 = [65];

    [Test]
    public void A_named_encoding_defines_characters()
    {
        var font = Load(("Subtype", Name("TrueType")), ("BaseFont", Name("Some")), ("Encoding", Name("WinAnsiEncoding")));

        Assert.That(Text(font, 0x41, 0x80, 0x93, 0xA0, 0xFF, 0x81), Is.EqualTo("A€“ ÿ•"));
    }

    [TestCase("StandardEncoding", "’‘ﬁ")]
    [TestCase("MacRomanEncoding", "'`ﬁ")]
    public void Encodings_differ_in_quotes_and_ligatures(string encoding, string expected)
    {
        var font = Load(("Subtype", Name("Type1")), ("Encoding", Name(encoding)));

        Assert.That(Text(font, 0x27, 0x60, encoding == "StandardEncoding" ? (byte)0xAE : (byte)0xDE), Is.EqualTo(expected));
    }

    [Test]
    public void Differences_precede_the_encoding_and_unknown_names_are_empty()
    {
        var differences = Array(
            Number(65), Name("Euro"), Name("uni4E2D"), Name("g123"), Number(300), Name("x"), Number(69), Name("f_f_i.liga"));
        var encoding = Dictionary(("BaseEncoding", Name("WinAnsiEncoding")), ("Differences", differences));
        var font = Load(("Subtype", Name("Type1")), ("Encoding", encoding));

        Assert.That(Decode(font, 65, 66, 67, 68, 69).Select(glyph => glyph.Text), Is.EqualTo(["€", "中", "", "D", "ffi"]));
    }

    [Test]
    public void ToUnicode_comes_first()
    {
        var map = Stream("1 beginbfchar <41> <4E00> endbfchar 1 beginbfrange <42> <44> <0031> endbfrange");
        var font = Load(("Subtype", Name("Type1")), ("Encoding", Name("WinAnsiEncoding")), ("ToUnicode", map));

        Assert.That(Text(font, 0x41, 0x42, 0x44, 0x45), Is.EqualTo("一13E"));
        Assert.That(font.IsToUnicodeTrusted, Is.True);
    }

    [Test]
    public void Widths_start_at_the_first_character()
    {
        var font = Load(
            ("Subtype", Name("TrueType")),
            ("FirstChar", Number(65)),
            ("Widths", Numbers(600, 700)),
            ("FontDescriptor", Dictionary(("MissingWidth", Number(123)))));

        Assert.That(Decode(font, 64, 65, 66, 67).Select(glyph => glyph.Width), Is.EqualTo([123.0, 600.0, 700.0, 123.0]));
    }

    [TestCase("Helvetica", 667)]
    [TestCase("Helvetica-Bold", 722)]
    [TestCase("Times-Roman", 722)]
    [TestCase("Times-Italic", 611)]
    [TestCase("Times-BoldItalic", 667)]
    [TestCase("Courier-Bold", 600)]
    [TestCase("ArialMT", 667)]
    public void Standard_fonts_have_known_widths(string name, double expected)
    {
        var font = Load(("Subtype", Name("Type1")), ("BaseFont", Name(name)));

        Assert.That(Decode(font, Code65).Single(), Is.EqualTo(new PdfGlyph(65, 1, "A", expected)));
    }

    [Test]
    public void Symbol_fonts_have_their_own_characters()
    {
        var symbol = Load(("Subtype", Name("Type1")), ("BaseFont", Name("Symbol")));
        var dingbats = Load(("Subtype", Name("Type1")), ("BaseFont", Name("ZapfDingbats")));
        var wingdings = Load(("Subtype", Name("TrueType")), ("BaseFont", Name("ABCDEF+Wingdings")), ("Encoding", Name("WinAnsiEncoding")));

        Assert.That(Text(symbol, 0x61, 0xB3), Is.EqualTo("α≥"));
        Assert.That(Text(dingbats, 0x33, 0x6C, 0xAC), Is.EqualTo("✓●①"));
        Assert.That(Text(wingdings, 0xFE, 0x41), Is.EqualTo("☑"));
        Assert.That(Decode(dingbats, 0x33).Single().Width, Is.EqualTo(755));
    }

    [TestCase(900.0, 200.0, 900.0, -200.0)]
    [TestCase(0.0, 0.0, 850.0, -150.0)]
    [TestCase(25000.0, -10.0, 850.0, -150.0)]
    public void An_implausible_extent_is_replaced(double ascent, double descent, double expectedAscent, double expectedDescent)
    {
        var descriptor = Dictionary(("Ascent", Number(ascent)), ("Descent", Number(descent)), ("FontBBox", Numbers(0, -150, 1000, 850)));
        var font = Load(("Subtype", Name("TrueType")), ("FontDescriptor", descriptor));

        Assert.That((font.Ascent, font.Descent), Is.EqualTo((expectedAscent, expectedDescent)));
    }

    [Test]
    public void A_Type_3_font_has_procedures_by_code()
    {
        var procedure = Stream("0 0 m");
        var font = Load(
            ("Subtype", Name("Type3")),
            ("FontMatrix", Numbers(0.01, 0, 0, 0.01, 0, 0)),
            ("FontBBox", Numbers(0, -20, 100, 80)),
            ("FirstChar", Number(65)),
            ("Widths", Numbers(50)),
            ("Encoding", Dictionary(("Differences", Array(Number(65), Name("a12"))))),
            ("CharProcs", Dictionary(("a12", procedure))));

        var type3 = font as Type3Font;
        Assert.That(type3, Is.Not.Null);
        Assert.That(type3!.GlyphProcedure(65), Is.SameAs(procedure));
        Assert.That(type3.GlyphProcedure(66), Is.Null);
        Assert.That((type3.WidthScale, type3.Ascent, type3.Descent), Is.EqualTo((0.01, 800.0, -200.0)));
        Assert.That(Decode(font, Code65).Single(), Is.EqualTo(new PdfGlyph(65, 1, "", 50)));
    }

    [TestCase(0.01, -20, 80, 800, -200, 1)]
    [TestCase(-0.01, -80, 20, 800, -200, 1)]
    [TestCase(1, -20, 80, 80_000, -20_000, 100)]
    [TestCase(1, 0, 0, 880, -120, 1)]
    public void The_extent_of_a_type_3_font_is_in_its_own_unit(
        double scale, double low, double high, double ascent, double descent, double size)
    {
        var font = Load(
            ("Subtype", Name("Type3")),
            ("FontMatrix", Numbers(scale, 0, 0, scale, 0, 0)),
            ("FontBBox", Numbers(0, low, 100, high)),
            ("CharProcs", Dictionary()));

        Assert.That((font.Ascent, font.Descent, font.SizeScale), Is.EqualTo((ascent, descent, size)));
    }

    [Test]
    public void A_font_without_entries_has_letters()
    {
        Assert.That(Text(Load(), Code65), Is.EqualTo("A"));
        Assert.That(Decode(Load(("Subtype", Name("Type0"))), 0, 65).Single().Text, Is.Empty);
        var broken = Load(
            ("Subtype", Number(3)), ("Widths", Name("x")), ("Encoding", Array()), ("FontDescriptor", Number(1)));
        Assert.That(Decode(broken, Code65), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_font_is_read_once()
    {
        var loader = new PdfFontLoader(new UnfilteredObjects(), CancellationToken.None);
        var dictionary = new PdfDictionary(new Dictionary<string, PdfObject>());

        var first = loader.Load(dictionary);

        Assert.That(loader.Load(dictionary), Is.SameAs(first));
    }
}
