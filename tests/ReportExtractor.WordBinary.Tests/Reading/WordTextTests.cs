using System.Text;
using ReportExtractor.WordBinary.Formatting;
using ReportExtractor.WordBinary.Reading;

namespace ReportExtractor.WordBinary.Tests.Reading;

public sealed class WordTextTests
{
    private static readonly byte[] Hidden = Prl.Byte(Sprm.Vanish, 1);
    private static readonly byte[] Deleted = Prl.Byte(Sprm.Deleted, 1);
    private static readonly byte[] Special = Prl.Byte(Sprm.Special, 1);

    private static WordBinaryDocument Read(DocBuilder builder) =>
        WordBinaryReader.Read(builder.Build(), WordBinaryLimits.Default, CancellationToken.None);

    private static string[] Lines(DocBuilder builder) => [.. Read(builder).Paragraphs.Select(paragraph => paragraph.Text)];

    [Test]
    public void Pieces_of_8_and_16_bits_are_joined()
    {
        var builder = new DocBuilder()
            .Piece(isEightBit: true).Line("plain “quoted” — 1…")
            .Piece(isEightBit: false).Text("平湖县")
            .Piece(isEightBit: true).Text("2021")
            .Piece(isEightBit: false).Line("年报");
        Assert.That(Lines(builder), Is.EqualTo(new[] { "plain “quoted” — 1…", "平湖县2021年报" }));
    }

    [Test]
    public void Text_in_a_Chinese_code_page_is_distinguished_from_Windows_1252()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var builder = new DocBuilder().Piece(isEightBit: true).Raw(Encoding.GetEncoding(936).GetBytes("政府信息公开工作年度报告ABC")).End();
        Assert.That(Lines(builder), Is.EqualTo(new[] { "政府信息公开工作年度报告ABC" }));
        Assert.That(Lines(new DocBuilder().Piece(isEightBit: true).Line("×× of Ü")), Is.EqualTo(new[] { "×× of Ü" }));
    }

    [Test]
    public void Breaks_hyphens_and_special_characters_are_shown_as_a_reader_sees_them()
    {
        var builder = new DocBuilder().Text("a\u000Bb\tc\u001Fd\u001Ee\u000Ef").Text("\u0001\u0002\u0005\u0008", Special).Line("g");
        Assert.That(Lines(builder), Is.EqualTo(new[] { "a\nb\tcd-e\nf\uFFFCg" }));
    }

    [Test]
    public void A_page_break_continues_a_paragraph_and_a_section_mark_ends_one()
    {
        var builder = new DocBuilder().Line("one\u000Ctwo").Text("three").End(mark: '\u000C').Line("four");
        Assert.That(Lines(builder), Is.EqualTo(new[] { "one\ntwo", "three", "four" }));
    }

    [Test]
    public void Hidden_and_deleted_text_is_left_out()
    {
        var builder = new DocBuilder()
            .Text("12").Text("3", Deleted).Text("4").Text("hidden", Hidden).Line("5")
            .Text("x").Text("y", Prl.Byte(Sprm.Vanish, 0)).Line("z");
        Assert.That(Lines(builder), Is.EqualTo(new[] { "1245", "xyz" }));
    }

    [Test]
    public void A_deleted_mark_joins_paragraphs_but_not_across_a_table()
    {
        var read = Read(new DocBuilder()
            .Text("a").End(markFormat: Deleted)
            .Text("b").End(markFormat: Hidden)
            .Cell("c").Row([0, 100])
            .Line("d"));
        Assert.That(read.Paragraphs.Select(paragraph => paragraph.JoinsNext), Is.EqualTo(new[] { true, false, false, false, false }));
    }

    [Test]
    public void Styles_hide_and_strike_text_and_runs_override_them()
    {
        var builder = new DocBuilder()
            .Style(1, 0xFFF, [], [])
            .Style(1, 0, [], Hidden)
            .Style(1, 1, [], [])
            .Style(2, 0xFFF, [], Prl.Byte(Sprm.Strike, 1))
            .Text("hidden").End(style: 2)
            .Text("hidden")
            .Text("shown", Prl.Byte(Sprm.Vanish, 0))
            .Text("opposite", Prl.Byte(Sprm.Vanish, 0x81))
            .Text("same", Prl.Byte(Sprm.Vanish, 0x80))
            .End(style: 1)
            .Text("a").Text("b", Prl.Short(Sprm.CharacterStyle, 3)).Line("c");
        var paragraphs = Read(builder).Paragraphs;
        Assert.Multiple(() =>
        {
            Assert.That(paragraphs.Select(paragraph => paragraph.Text), Is.EqualTo(new[] { "", "shownopposite", "abc" }));
            WordRun[] expected = [new("a", false, false), new("b", false, true), new("c", false, false)];
            Assert.That(paragraphs[2].Runs, Is.EqualTo(expected));
        });
    }

    [Test]
    public void A_circular_style_ends()
    {
        var builder = new DocBuilder().Style(1, 1, [], Hidden).Style(1, 0, [], []).Text("x").End(style: 1);
        Assert.That(Lines(builder), Is.EqualTo(new[] { "" }));
    }

    [Test]
    public void Raised_and_struck_text_is_marked()
    {
        var builder = new DocBuilder()
            .Text("12")
            .Text("3", Prl.Byte(Sprm.Raised, 1))
            .Text("4", Prl.Byte(Sprm.Raised, 2))
            .Text("5", Prl.Byte(Sprm.DoubleStrike, 1))
            .Text("6", Prl.Byte(Sprm.Raised, 0))
            .End();
        WordRun[] expected = [new("12", false, false), new("34", true, false), new("5", false, true), new("6", false, false)];
        Assert.That(Read(builder).Paragraphs[0].Runs, Is.EqualTo(expected));
    }

    [Test]
    public void Symbols_replace_their_placeholders()
    {
        var symbol = Prl.Join(Prl.Long(Sprm.Symbol, unchecked((int)0xF0A30005)), Special);
        Assert.That(Lines(new DocBuilder().Text("a").Text("(", symbol).Line("b")), Is.EqualTo(new[] { "a\uF0A3b" }));
    }

    [Test]
    public void The_results_of_fields_are_shown()
    {
        const string nested = "\u0013 IF \u0013 PAGE \u00141\u0015 = 1 \u0014yes \u0013 DATE \u0014now\u0015!\u0015";
        var builder = new DocBuilder().Line($"a {nested} b").Line("c \u0013 XE \"x\" \u0015d").Line("f \u0015 g");
        Assert.That(Lines(builder), Is.EqualTo(new[] { "a yes now! b", "c d", "f  g" }));
    }

    [Test]
    public void A_field_without_an_end_hides_nothing() =>
        Assert.That(Lines(new DocBuilder().Line("a \u0013 b").Line("c")), Is.EqualTo(new[] { "a  b", "c" }));

    [Test]
    public void A_code_that_extends_beyond_a_cell_hides_nothing() =>
        Assert.That(Lines(new DocBuilder().Cell("a\u0013b").Cell("c\u0015d").Row([0, 100, 200])), Is.EqualTo(new[] { "ab", "cd", "" }));

    [Test]
    public void The_formatting_of_pieces_is_applied()
    {
        const ushort shortVanish = (0x5C << 1) | (1 << 8);
        const ushort firstArray = 1;
        var builder = new DocBuilder().Modifiers(Deleted)
            .Piece(isEightBit: true).Text("a")
            .Piece(isEightBit: true, shortVanish).Text("b")
            .Piece(isEightBit: true, firstArray).Text("c")
            .Piece(isEightBit: true).Line("d");
        Assert.That(Lines(builder), Is.EqualTo(new[] { "ad" }));
    }

    [Test]
    public void Text_boxes_are_read_with_their_anchors()
    {
        var builder = new DocBuilder { TextBox = (1026, 5, null) }
            .Line("one").Line("two").Line("three")
            .BeginTextBox().Line("box").Line("");
        var read = Read(builder);
        Assert.Multiple(() =>
        {
            Assert.That(read.Paragraphs, Has.Count.EqualTo(3));
            Assert.That(read.TextBoxes, Has.Count.EqualTo(1));
            Assert.That(read.TextBoxes[0].AnchorParagraph, Is.EqualTo(1));
            Assert.That(read.TextBoxes[0].Paragraphs.Select(paragraph => paragraph.Text), Is.EqualTo(new[] { "box" }));
        });
    }

    [Test]
    public void A_text_box_in_a_group_has_the_anchor_of_the_group()
    {
        static byte[] Record(int kind, params byte[][] content)
        {
            var bytes = Prl.Join(content);
            return [0x0F, 0, (byte)kind, (byte)(kind >> 8), .. BitConverter.GetBytes(bytes.Length), .. bytes];
        }
        static byte[] Shape(int id) => Record(0xF004, Record(0xF00A, [.. BitConverter.GetBytes(id), 0, 0, 0, 0]));

        byte[] inner = Record(0xF003, Shape(1026), Record(0xF003, Shape(1027), Shape(1028)));
        byte[] shapes = Record(0xF003, Shape(1024), Shape(1025), inner, Shape(1029));
        byte[] drawings = [.. Record(0xF000, [1, 2, 3]), 0, .. Record(0xF002, Record(0xF008, [0, 0, 0, 0, 0, 0, 0, 0]), shapes)];
        DocBuilder Builder(int shape) => new DocBuilder { Drawings = drawings, TextBox = (shape, 5, 1026) }
            .Line("one").Line("two")
            .BeginTextBox().Line("box").Line("");
        Assert.Multiple(() =>
        {
            Assert.That(Read(Builder(1028)).TextBoxes[0].AnchorParagraph, Is.EqualTo(1));
            Assert.That(Read(Builder(1029)).TextBoxes[0].AnchorParagraph, Is.EqualTo(-1));
        });
    }

    [Test]
    public void A_text_box_without_an_anchor_is_kept()
    {
        var read = Read(new DocBuilder().Line("one").BeginTextBox().Line("box"));
        Assert.Multiple(() =>
        {
            Assert.That(read.TextBoxes[0].AnchorParagraph, Is.EqualTo(-1));
            Assert.That(read.TextBoxes[0].Paragraphs[0].Text, Is.EqualTo("box"));
        });
    }

    [Test]
    public void A_long_document_is_read_from_many_pages()
    {
        var builder = new DocBuilder();
        for (var i = 0; i < 500; i++)
        {
            builder.Text($"{i} ").Text("gone", Deleted).Line("stays");
        }

        Assert.That(Lines(builder), Is.EqualTo(Enumerable.Range(0, 500).Select(i => $"{i} stays")));
    }
}
