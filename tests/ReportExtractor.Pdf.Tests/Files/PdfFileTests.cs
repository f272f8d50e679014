using ReportExtractor.Pdf.Files;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Tests.Files;

[TestFixture]
internal sealed class PdfFileTests
{
    [Test]
    public void A_file_with_a_table_is_read()
    {
        var file = Open(PdfBuilder.WithPages(3).AddTable("/Root 1 0 R /ID [(x) (y)]").Build());
        Assert.That(Contents(file), Is.EqualTo("1 2 3"));
        Assert.That(file.Trailer.Entries, Does.ContainKey("ID"));
        Assert.That(file.GetName(file.Catalog, "Type"), Is.EqualTo("Catalog"));
        Assert.That(file.Resolve(new PdfReference(99, 0)), Is.SameAs(PdfNull.Instance));
        Assert.That(file.Resolve(null), Is.SameAs(PdfNull.Instance));
    }

    [Test]
    public void A_file_with_object_streams_is_read()
    {
        var builder = new PdfBuilder()
            .AddObjectStream(10, string.Empty, (1, "<< /Type /Catalog /Pages 2 0 R >>"), (2, "<< /Type /Pages /Kids [3 0 R 5 0 R] >>"))
            .AddObjectStream(11, "/Extends 10 0 R", (3, "<< /Type /Page /Contents 4 0 R >>"), (5, "<< /Type /Page /Contents 4 0 R >>"))
            .AddStream(4, "/Filter /FlateDecode", PdfBuilder.Deflate(PdfBuilder.Latin("(x) Tj")));

        // Object 2 is in the stream that this one extends, and the index of object 5 is wrong.
        builder.AddTableStream(12, "/Root 1 0 R", (1, 10, 0), (2, 11, 1), (3, 11, 0), (5, 11, 0));
        Assert.That(Contents(Open(builder.Build())), Is.EqualTo("x x"));
        var withoutTable = PdfBuilder.Latin(PdfBuilder.Text(builder.Build()).Replace("startxref", "startxxxx"));
        Assert.That(Contents(Open(withoutTable)), Is.EqualTo("x x"));
    }

    [Test]
    public void A_hybrid_file_is_read()
    {
        var builder = new PdfBuilder().Add(1, "<< /Type /Catalog /Pages 2 0 R >>").AddStream(4, string.Empty, PdfBuilder.Latin("(x) Tj"));
        builder.AddObjectStream(10, string.Empty, (2, "<< /Type /Pages /Kids [3 0 R] >>"), (3, "<< /Type /Page /Contents 4 0 R >>"));
        builder.AddTableStream(12, string.Empty, (2, 10, 0), (3, 10, 1));
        var stream = builder.LastSection;
        var table = builder.Position;
        builder.Write("xref\n0 4\n0000000002 65535 f \n0000000009 00000 n \n0000000003 00000 f \n0000000000 00000 f \n");
        builder.Write($"trailer << /Root 1 0 R /XRefStm {stream} >>\nstartxref\n{table}\n%%EOF");
        Assert.That(Contents(Open(builder.Build())), Is.EqualTo("x"));
    }

    [Test]
    public void The_last_update_counts()
    {
        var builder = PdfBuilder.WithPages(2).AddTable();
        var first = builder.LastSection;
        builder.AddStream(4, string.Empty, PdfBuilder.Latin("(new) Tj")).AddTable($"/Root 1 0 R /Prev {first}");
        Assert.That(Contents(Open(builder.Build())), Is.EqualTo("new 2"));
        var second = builder.LastSection;
        builder.Write($"xref\n4 1\n0000000000 00001 f \ntrailer << /Root 1 0 R /Prev {second} >>\nstartxref\n{builder.Position}\n%%EOF");
        Assert.That(Contents(Open(builder.Build())), Is.EqualTo(" 2"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Junk_before_the_header_is_ignored(bool isCounted)
    {
        const string Junk = "HTTP/1.1 200 OK\r\n\r\n";
        var bytes = isCounted
            ? new PdfBuilder(Junk + "%PDF-1.7\n")
                .Add(1, "<< /Pages 2 0 R >>")
                .Add(2, "<< /Kids [3 0 R] >>")
                .Add(3, "<< /Type /Page >>")
                .AddTable().Build()
            : [.. PdfBuilder.Latin(Junk), .. PdfBuilder.WithPages(2).AddTable().Build()];
        Assert.That(Open(bytes).Pages(), Has.Count.EqualTo(isCounted ? 1 : 2));
    }

    [TestCase("xref\n0 1", "xref 1 1")]
    [TestCase(" 00000 n \n", " 00000 n\n")]
    [TestCase(" 00000 n \n", " 0 n")]
    [TestCase("trailer", "trailer % comment\n")]
    [TestCase("startxref", "startxrex")]
    [TestCase("xref\n0 1\n", "xxxx\n0 1\n")]
    [TestCase("3 1\n", "3 7\n")]
    [TestCase("trailer", "railer")]
    [TestCase("/Root 1 0 R", "/Root 3 0 R")]
    [TestCase("/Root 1 0 R", "/Riot 1 0 R")]
    [TestCase("/Kids", "/Kidz")]
    [TestCase("/Pages 2 0 R", "/Pagez 2 0 R")]
    [TestCase("%PDF-1.7", "")]
    [TestCase("1 0 obj", "1  0\nobj")]
    [TestCase("endobj", "")]
    [TestCase("endstream", "")]
    [TestCase("startxref\n", "startxref\n9")]
    public void A_broken_structure_is_recovered(string old, string broken)
    {
        var text = PdfBuilder.Text(PdfBuilder.WithPages(3).AddTable().Build()).Replace(old, broken);
        Assert.That(Contents(Open(PdfBuilder.Latin(text))), Is.EqualTo("1 2 3"));
    }

    [TestCase(-3)]
    [TestCase(7)]
    [TestCase(100_000)]
    public void Objects_at_wrong_positions_are_found(int shift) =>
        Assert.That(Contents(Open(PdfBuilder.WithPages(3).AddTable(shift: shift).Build())), Is.EqualTo("1 2 3"));

    [TestCase("0")]
    [TestCase("5")]
    [TestCase("7")]
    [TestCase("999999999")]
    [TestCase("-1")]
    [TestCase("(x)")]
    [TestCase("6 0 R")]
    [TestCase("4 0 R")]
    [TestCase("77 0 R")]
    public void A_stream_with_a_wrong_length_ends_at_its_end_marker(string length)
    {
        var bytes = new PdfBuilder().Add(1, "<< /Pages 2 0 R >>").Add(2, "<< /Kids [3 0 R] >>").Add(3, "<< /Contents 4 0 R >>")
            .AddStream(4, string.Empty, PdfBuilder.Latin("(x) Tj q"), length).Add(6, "3").AddTable().Build();
        var file = Open(bytes);
        Assert.That(PdfBuilder.Text(((PdfStream)file.Resolve(new PdfReference(4, 0))).Raw), Is.EqualTo("(x) Tj q"));
    }

    [Test]
    public void A_stream_may_contain_its_end_marker()
    {
        var bytes = new PdfBuilder().Add(1, "<< /Pages 2 0 R >>").Add(2, "<< /Kids [3 0 R] >>").Add(3, "<< >>")
            .AddStream(4, string.Empty, PdfBuilder.Latin("a endstream b")).AddTable().Build();
        Assert.That(((PdfStream)Open(bytes).Resolve(new PdfReference(4, 0))).Raw.Length, Is.EqualTo(13));
    }

    [Test]
    public void Circular_references_are_null()
    {
        var file = Open(PdfBuilder.WithPages(1)
            .Add(10, "11 0 R")
            .Add(11, "10 0 R")
            .Add(12, "12 0 R")
            .Add(13, "14 0 R")
            .Add(14, "(x)")
            .AddTable().Build());
        Assert.That(file.Resolve(new PdfReference(10, 0)), Is.SameAs(PdfNull.Instance));
        Assert.That(file.Resolve(new PdfReference(12, 0)), Is.SameAs(PdfNull.Instance));
        Assert.That(file.Resolve(new PdfReference(13, 0)), Is.TypeOf<PdfString>());
    }

    [Test]
    public void Circular_sections_end()
    {
        var builder = PdfBuilder.WithPages(2);
        builder.AddTable($"/Root 1 0 R /Prev {builder.Position}");
        Assert.That(Contents(Open(builder.Build())), Is.EqualTo("1 2"));
    }

    [Test]
    public void Circular_object_streams_end()
    {
        var builder = PdfBuilder.WithPages(1);
        builder.AddObjectStream(10, "/Extends 11 0 R", (20, "(x)")).AddObjectStream(11, "/Extends 10 0 R", (21, "(y)"));
        builder.AddTableStream(12, "/Root 1 0 R", (20, 20, 0), (21, 10, 0), (22, 10, 0), (23, 24, 0), (24, 23, 0));
        var file = Open(builder.Build());
        Assert.That(file.Resolve(new PdfReference(21, 0)), Is.TypeOf<PdfString>());
        foreach (var number in new[] { 22, 23, 24 })
        {
            Assert.That(file.Resolve(new PdfReference(number, 0)), Is.SameAs(PdfNull.Instance));
        }
    }

    [Test]
    public void A_truncated_file_is_read_as_far_as_possible_or_refused()
    {
        var bytes = PdfBuilder.WithPages(20).AddTable().Build();
        var most = 0;
        for (var percent = 0; percent < 100; percent++)
        {
            try
            {
                var file = Open(bytes.AsMemory(0, bytes.Length * percent / 100));
                var read = Contents(file).Split(' ', StringSplitOptions.RemoveEmptyEntries);

                // The last content may be truncated.
                var whole = read.Length - 2;
                Assert.That(read.Take(whole), Is.EqualTo(Enumerable.Range(1, Math.Max(0, whole)).Select(i => $"{i}")));
                Assert.That(read, Has.Length.GreaterThanOrEqualTo(most - 2));
                most = read.Length;
            }
            catch (PdfException exception)
            {
                Assert.That(exception.Failure, Is.EqualTo(PdfFailure.Corrupt));
                Assert.That(most, Is.Zero);
            }
        }

        Assert.That(most, Is.EqualTo(20));
    }

    [TestCase("")]
    [TestCase("This is a letter, not a PDF.")]
    [TestCase("%PDF-1.7\n%%EOF")]
    [TestCase("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj trailer << /Root 1 0 R >>")]
    public void Bytes_that_are_not_a_PDF_are_refused(string text) =>
        Assert.That(() => Open(PdfBuilder.Latin(text)).Pages(), Fails.With(PdfFailure.Corrupt));

    [TestCase("1 0 obj (")]
    [TestCase("1 0 obj <")]
    [TestCase("1 0 obj << /Length 9999999 >> stream\n")]
    [TestCase("trailer (")]
    [TestCase("trailer << /Root 1 0 R >>")]
    [TestCase("startxref 0 xref 0 1")]
    [TestCase("1 0 obj << /Type /ObjStm /N 9 /First 0 >> stream ")]
    public void Overlapping_objects_are_refused_quickly(string piece)
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(i => piece.Replace("1 0 obj", $"{i} 0 obj")));
        Assert.That(() => Open(PdfBuilder.Latin("%PDF-1.7\n" + text)).Pages(), Throws.TypeOf<PdfException>());
    }

    [Test]
    public void A_table_that_repeats_one_position_is_read_quickly()
    {
        const int Objects = 50_000;
        var builder = PdfBuilder.WithPages(1);
        var big = builder.Position;
        builder.Write($"999999 0 obj [{string.Concat(Enumerable.Repeat("0 ", Objects))}] endobj\n").AddTable();
        var first = builder.LastSection;
        var second = builder.Position;
        var entries = string.Concat(Enumerable.Repeat($"{big:D10} 00000 n \n", Objects));
        builder.Write($"xref\n100 {Objects}\n{entries}trailer << /Root 1 0 R /Prev {first} >>\nstartxref\n{second}\n%%EOF");
        var file = Open(builder.Build());
        Assert.That(file.Numbers.Count(number => file.Resolve(new PdfReference(number, 0)) is not PdfNull), Is.EqualTo(4));
    }

    [Test]
    public void A_cancelled_token_stops_reading() =>
        Assert.That(
            () => PdfFile.Open(PdfBuilder.WithPages(2).AddTable().Build(), PdfLimits.Default, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

    private static PdfFile Open(ReadOnlyMemory<byte> bytes) => PdfFile.Open(bytes, PdfLimits.Default, CancellationToken.None);

    /// <summary>The contents of the pages.</summary>
    private static string Contents(PdfFile file) => string.Join(' ', file.Pages().Select(page =>
        file.GetStream(page, "Contents") is { } stream
            ? PdfBuilder.Text(file.Decode(stream)).Replace("(", string.Empty).Replace(") Tj", string.Empty).Trim()
            : string.Empty));
}
