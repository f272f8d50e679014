using ReportExtractor.Pdf.Content.Tokens;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Tests.Content.Tokens;

[TestFixture]
internal sealed class ContentTokenizerTests
{
    [Test]
    public void Operators_have_their_operands()
    {
        var read = Read("q 1 0 0 1 -5.5 .25 cm\n/F1 12 Tf [(a)-120(b)] TJ (x)' T* <</MCID 0>>BDC 0 0 0 RG 0ET 5");
        string[] expected =
            ["q", "1 0 0 1 -5.5 0.25 cm", "/F1 12 Tf", "[(a) -120 (b)] TJ", "(x) '", "T*", "<<>> BDC", "0 0 0 RG", "0 ET"];
        Assert.That(read, Is.EqualTo(expected));
    }

    [TestCase("ETBT", "ET BT")]
    [TestCase("Qq", "Q q")]
    [TestCase("ETQq", "ET Q q")]
    [TestCase("endbfchar", "endbfchar")]
    [TestCase("unknown", "unknown")]
    public void Operators_without_a_space_between_them_are_separated(string text, string expected) =>
        Assert.That(string.Join(' ', Read(text)), Is.EqualTo(expected));

    [Test]
    public void A_CMap_has_the_same_syntax()
    {
        var read = Read("/CIDInit /ProcSet findresource begin 2 beginbfchar <0001> <0041> <0002> <0042> endbfchar");
        Assert.That(read[^1], Is.EqualTo("(\0\x01) (\0A) (\0\x02) (\0B) endbfchar"));
    }

    [TestCase("BI /W 2 /H 2 /BPC 8 /CS /G ID EI Q\nEI Q", "EI Q")]
    [TestCase(
        "BI /W 9 /H 9 /F /Fl ID abc\u0001EI\u00FF EI \u00FF\u00FE\nEI Q",
        "abc\u0001EI\u00FF EI \u00FF\u00FE",
        TestName = "{m}(the letters EI in the data)")]
    [TestCase("BI /W 9 /H 9 /F /AHx ID 414243>EI Q", "414243>")]
    [TestCase("BI /W 9 /H 9 /F /Fl ID abcEI Q", "abc")]
    [TestCase("BI /F /Fl /L 3 ID  EI EI Q", " EI")]
    [TestCase("BI /F /Fl ID\r\nabc\nEI\nQ", "abc")]
    [TestCase("BI /F /Fl ID\nEI Q", "")]
    public void An_inline_image_ends_at_its_end_marker(string text, string data)
    {
        var tokenizer = new ContentTokenizer(PdfBuilder.Latin(text), PdfLimits.Default, new NamePool());
        Assert.That(tokenizer.Read(), Is.True);
        Assert.That(tokenizer.Operator, Is.EqualTo(ContentTokenizer.InlineImage));
        Assert.That(PdfBuilder.Text(((PdfStream)tokenizer.Operands[0]).Raw), Is.EqualTo(data));
        Assert.That(tokenizer.Read() ? tokenizer.Operator : null, Is.EqualTo("Q"));
    }

    [Test]
    public void The_keys_of_an_inline_image_are_unabbreviated()
    {
        const string Image = "BI /W 2 /H 3 /IM true /F [/A85 /Fl] /DP [null <</Columns 2>>] ID x EI";
        var tokenizer = new ContentTokenizer(PdfBuilder.Latin(Image), PdfLimits.Default, new NamePool());
        tokenizer.Read();
        var keys = ((PdfStream)tokenizer.Operands[0]).Dictionary.Entries.Keys;
        Assert.That(keys, Is.EquivalentTo(new[] { "Width", "Height", "ImageMask", "Filter", "DecodeParms" }));
    }

    // The maximum number of operators that each piece may be read as.
    [TestCase("BI ID ", 1)]
    [TestCase("BI /W 5 ID\n\nEI \u0080", 3, TestName = "{m}(an image with an uncertain end)")]
    [TestCase("BI ", 1)]
    [TestCase("[[<<(", 0)]
    [TestCase("0 ", 0)]
    [TestCase(")>]>>", 0)]
    public void Hostile_content_is_read_quickly(string piece, int words)
    {
        const int Pieces = 100_000;
        var bytes = PdfBuilder.Latin(string.Concat(Enumerable.Repeat(piece, Pieces)));
        var tokenizer = new ContentTokenizer(bytes, PdfLimits.Default, new NamePool());
        var count = 0;
        while (tokenizer.Read())
        {
            count++;
        }

        Assert.That(count, Is.LessThanOrEqualTo(words * Pieces));
    }

    private static List<string> Read(string text)
    {
        var read = new List<string>();
        var tokenizer = new ContentTokenizer(PdfBuilder.Latin(text), PdfLimits.Default, new NamePool());
        while (tokenizer.Read())
        {
            read.Add(string.Join(' ', tokenizer.Operands.Select(Show).Append(tokenizer.Operator)));
        }

        return read;
    }

    private static string Show(PdfObject value) => value switch
    {
        PdfNumber number => FormattableString.Invariant($"{number.Value}"),
        PdfName name => $"/{name.Value}",
        PdfString text => $"({PdfBuilder.Text(text.Bytes)})",
        PdfArray array => $"[{string.Join(' ', array.Items.Select(Show))}]",
        _ => "<<>>",
    };
}
