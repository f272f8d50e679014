using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Tests.Syntax;

[TestFixture]
internal sealed class PdfParserTests
{
    [TestCase("12", 12)]
    [TestCase("-12", -12)]
    [TestCase("+12", 12)]
    [TestCase("--5", -5)]
    [TestCase("+-5", -5)]
    [TestCase("+.5", 0.5)]
    [TestCase("-.002", -0.002)]
    [TestCase("4.", 4)]
    [TestCase(".", 0)]
    [TestCase("-", 0)]
    [TestCase("12-34", 1234)]
    [TestCase("1e2", 100)]
    [TestCase("1.5E-3", 0.0015)]
    [TestCase("0.1", 0.1)]
    [TestCase("123456.789", 123456.789)]
    [TestCase("00000000000000000000000000012", 12)]
    [TestCase("123456789012345678901234", 1.2345678901234568e23)]
    [TestCase("0.000000000000000000000000012", 1.2e-26)]
    [TestCase("1e999", 0)]
    public void Odd_numbers_are_read_like_in_other_readers(string text, double expected) =>
        Assert.That(Parse(text), Is.TypeOf<PdfNumber>().With.Property("Value").EqualTo(expected).Within(1e-12).Percent);

    [Test]
    public void A_second_point_begins_a_second_number()
    {
        var array = (PdfArray)Parse("[1.2.3]")!;
        Assert.That(array.Items.Cast<PdfNumber>().Select(number => number.Value), Is.EqualTo(new[] { 1.2, 0.3 }).Within(1e-9));
    }

    [TestCase("(abc)", "abc")]
    [TestCase("(a(b)c)", "a(b)c")]
    [TestCase(@"(a\)b\(\\)", @"a)b(\")]
    [TestCase(@"(\101\61\0615)", "A115")]
    [TestCase(@"(\8)", "8")]
    [TestCase("(a\\\r\nb)", "ab")]
    [TestCase("(a\r\nb\rc\nd)", "a\nb\nc\nd")]
    [TestCase("(\\n\\r\\t\\b\\f)", "\n\r\t\b\f")]
    [TestCase("(not closed", "not closed")]
    [TestCase("(not closed \\", "not closed ")]
    [TestCase("<48 65 6C\n6c 6F>", "Hello")]
    [TestCase("<414>", "A@")]
    [TestCase("<4x1", "A")]
    [TestCase("()", "")]
    public void A_string_is_read_with_its_escapes(string text, string expected) =>
        Assert.That(PdfBuilder.Text(((PdfString)Parse(text)!).Bytes), Is.EqualTo(expected));

    [TestCase("/Name", "Name")]
    [TestCase("/A#20B#", "A B#")]
    [TestCase("/#C8#E7", "Èç")]
    [TestCase("/A#g0", "A#g0")]
    [TestCase("/ ", "")]
    [TestCase("/A%comment", "A")]
    public void A_name_is_read_with_its_escapes(string text, string expected) =>
        Assert.That(((PdfName)Parse(text)!).Value, Is.EqualTo(expected));

    [Test]
    public void Frequent_names_are_created_once()
    {
        var array = (PdfArray)Parse("[/Type/Type]")!;
        Assert.That(array.Items[1], Is.SameAs(array.Items[0]));
    }

    [Test]
    public void A_dictionary_keeps_valid_entries()
    {
        const string Text =
            "<< /A 1 0 R /B [1 2 0 R true null] /C null 7 /D << /E (x) >> /F garbage /A 2 0 R % comment\n >>";
        var dictionary = (PdfDictionary)Parse(Text)!;
        Assert.That(dictionary.Entries.Keys, Is.EquivalentTo(new[] { "A", "B", "D" }));
        Assert.That(((PdfReference)dictionary.Entries["A"]).Number, Is.EqualTo(2));
        Assert.That(((PdfArray)dictionary.Entries["B"]).Items, Has.Count.EqualTo(4));
    }

    [Test]
    public void A_reference_alone_is_read() => Assert.That(((PdfReference)Parse("12 3 R")!).Generation, Is.EqualTo(3));

    [Test]
    public void A_number_before_other_tokens_is_not_a_reference()
    {
        var lexer = new PdfLexer(PdfBuilder.Latin("12 3 obj"), new NamePool());
        Assert.That(((PdfNumber)new PdfParser(lexer, 100, hasReferences: true).Read()!).Value, Is.EqualTo(12));
        Assert.That(lexer.Position, Is.EqualTo(2));
    }

    [TestCase("<< /A [1 2 >>")]
    [TestCase("<< /A [1 2] ] >>")]
    [TestCase("<< /A [1 2 endobj")]
    [TestCase("<< /A [1 2")]
    public void Missing_brackets_are_added(string text) =>
        Assert.That(((PdfArray)((PdfDictionary)Parse(text)!).Entries["A"]).Items, Has.Count.EqualTo(2));

    [Test]
    public void The_keyword_after_an_object_is_not_consumed()
    {
        var lexer = new PdfLexer(PdfBuilder.Latin("[1 2 endobj"), new NamePool());
        Assert.That(new PdfParser(lexer, 100, hasReferences: true).Read(), Is.TypeOf<PdfArray>());
        Assert.That(lexer.Next(), Is.EqualTo(PdfTokenKind.Keyword));
        Assert.That(lexer.Text, Is.EqualTo("endobj"));
    }

    [TestCase("[", "]")]
    [TestCase("<</A ", ">>")]
    [TestCase("[", "")]
    public void Deep_nesting_is_harmless(string open, string close)
    {
        const int Depth = 200_000;
        var text = string.Concat(Enumerable.Repeat(open, Depth)) + string.Concat(Enumerable.Repeat(close, Depth));
        foreach (var limit in new[] { 0, 100, int.MaxValue })
        {
            var value = Parse(text, limit);
            var depth = 0;
            for (; value is PdfArray or PdfDictionary; depth++)
            {
                value = value is PdfDictionary dictionary
                    ? dictionary.Entries.GetValueOrDefault("A")
                    : ((PdfArray)value).Items is [var first, ..] ? first : null;
            }

            Assert.That(depth, Is.LessThanOrEqualTo(500));
        }
    }

    [Test]
    public void Objects_after_excessive_nesting_are_read()
    {
        var array = (PdfArray)Parse("[[[1 [2]] 3] 4] 5", maxNesting: 2)!;
        Assert.That(((PdfNumber)array.Items[1]).Value, Is.EqualTo(4));
        Assert.That(((PdfArray)array.Items[0]).Items[0], Is.TypeOf<PdfNull>());
    }

    private static PdfObject? Parse(string text, int maxNesting = 100)
    {
        var lexer = new PdfLexer(PdfBuilder.Latin(text), new NamePool());
        return new PdfParser(lexer, maxNesting, hasReferences: true).Read();
    }
}
