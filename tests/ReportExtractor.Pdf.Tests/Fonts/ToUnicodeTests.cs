using System.Globalization;
using ReportExtractor.Pdf.Fonts.Programs;
using ReportExtractor.Pdf.Objects;
using static ReportExtractor.Pdf.Tests.Fonts.FontFiles;

namespace ReportExtractor.Pdf.Tests.Fonts;

public sealed class ToUnicodeTests
{
    private static readonly PdfDictionary Plain = Dictionary();

    [Test]
    public void Ranges_may_have_arrays_and_long_texts()
    {
        var map = Stream("2 beginbfrange <0001> <0003> [<0041> <00660066> <D840DC00>] <0010> <0012> <D840DC00> endbfrange");

        Assert.That(Text(LoadComposite(Name("Identity-H"), Plain, map), 0, 1, 0, 2, 0, 3, 0, 0x11), Is.EqualTo("Aff\U00020000\U00020001"));
    }

    [Test]
    public void A_map_of_all_codes_to_one_character_is_unreliable()
    {
        var codes = string.Concat(Enumerable.Range(1, 20).Select(code => $"<{code:X4}> <56FD>\n"));
        var font = LoadComposite(Name("Identity-H"), Plain, Stream($"20 beginbfchar {codes} endbfchar"));

        Assert.That(font.IsToUnicodeTrusted, Is.False);
        Assert.That(Decode(font, 0, 1, 0, 2).Select(glyph => glyph.Text), Is.All.Empty);
    }

    [Test]
    public void The_next_source_replaces_an_unreliable_map()
    {
        var codes = string.Concat(Enumerable.Range(0x4E00, 10).Select(code => $"<{code:X4}> <56FD>\n"));
        var font = LoadComposite(Name("UniGB-UCS2-H"), Plain, Stream($"10 beginbfchar {codes} endbfchar"));

        Assert.That(Text(font, 0x4E, 0x00, 0x4E, 0x01), Is.EqualTo("一丁"));
    }

    [TestCase("0000")]
    [TestCase("FFFD")]
    [TestCase("E123")]
    [TestCase("0007")]
    public void Unreadable_characters_are_dropped(string character)
    {
        var number = int.Parse(character, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var map = Stream($"2 beginbfchar <0001> <{number:X4}> <0002> <0041> endbfchar");
        var font = LoadComposite(Name("Identity-H"), Plain, map);

        Assert.That(Decode(font, 0, 1, 0, 2).Select(glyph => glyph.Text), Is.EqualTo(["", "A"]));
        Assert.That(font.IsToUnicodeTrusted, Is.True);
    }

    [Test]
    public void A_map_of_unreadable_characters_is_unreliable()
    {
        var font = LoadComposite(Name("Identity-H"), Plain, Stream("1 beginbfrange <0001> <0100> <E000> endbfrange"));

        Assert.That(font.IsToUnicodeTrusted, Is.False);
    }

    [Test]
    public void A_few_codes_may_share_a_character()
    {
        var font = LoadComposite(Name("Identity-H"), Plain, Stream("3 beginbfchar <0001> <0020> <0002> <0020> <0003> <0020> endbfchar"));

        Assert.That(font.IsToUnicodeTrusted, Is.True);
        Assert.That(Text(font, 0, 1), Is.EqualTo(" "));
    }

    [Test]
    public void An_identity_map_is_used_last()
    {
        var file = Sfnt(("cmap", CharacterMap(3, 1, Segments(('A', 1)))));
        var descendant = Dictionary(("FontDescriptor", Dictionary(("FontFile2", Stream(file)))));
        var map = Stream("1 beginbfrange <0000> <FFFF> <0000> endbfrange");

        Assert.That(
            Decode(LoadComposite(Name("Identity-H"), descendant, map), 0, 1, 0x4E, 0).Select(glyph => glyph.Text),
            Is.EqualTo(["A", ""]));
        Assert.That(Text(LoadComposite(Name("Identity-H"), Plain, map), 0x4E, 0), Is.EqualTo("一"));
        Assert.That(Text(LoadComposite(Name("Identity-H"), Plain, Name("Identity-H")), 0x4E, 0), Is.EqualTo("一"));
    }

    [Test]
    public void Radicals_become_the_characters_that_look_the_same()
    {
        var map = Stream("4 beginbfchar <0001> <2F00> <0002> <2FD5> <0003> <2ECB> <0004> <2F422EA0> endbfchar");

        Assert.That(
            Decode(LoadComposite(Name("Identity-H"), Plain, map), 0, 1, 0, 2, 0, 3, 0, 4).Select(glyph => glyph.Text),
            Is.EqualTo(["\u4E00", "\u9FA0", "\u8F66", "\u6587\u6C11"]));
    }

    [Test]
    public void Line_breaks_become_blanks()
    {
        Assert.That(Text(LoadComposite(Name("Identity-H"), Plain, Stream("1 beginbfchar <0001> <000D> endbfchar")), 0, 1), Is.EqualTo(" "));
    }
}
