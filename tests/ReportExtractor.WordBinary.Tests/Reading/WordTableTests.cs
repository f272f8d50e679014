using ReportExtractor.WordBinary.Formatting;
using ReportExtractor.WordBinary.Reading;

namespace ReportExtractor.WordBinary.Tests.Reading;

public sealed class WordTableTests
{
    private static IReadOnlyList<WordParagraph> Read(DocBuilder builder) =>
        WordBinaryReader.Read(builder.Build(), WordBinaryLimits.Default, CancellationToken.None).Paragraphs;

    private static WordTableCell First { get; } = new() { IsFirstMerged = true };

    private static WordTableCell Merged { get; } = new() { IsMerged = true };

    private static WordTableRow Row(byte[] format) => Read(new DocBuilder().Cell("a").Cell("b").Cell("c").End(format, '\a'))[^1].Row!;

    private static byte[] Changed(params byte[][] changes) => [.. Prl.RowEnd([0, 100, 300, 600]), .. Prl.Join(changes)];

    [Test]
    public void Cells_and_rows_end_at_their_marks()
    {
        var read = Read(new DocBuilder()
            .Line("before")
            .Text("a1").End(Prl.InTable).Cell("a2").Cell("b").Row([-108, 1000, 2000])
            .Line("after"));
        Assert.Multiple(() =>
        {
            Assert.That(read.Select(paragraph => paragraph.Text), Is.EqualTo(new[] { "before", "a1", "a2", "b", "", "after" }));
            Assert.That(read.Select(paragraph => paragraph.TableDepth), Is.EqualTo(new[] { 0, 1, 1, 1, 1, 0 }));
            Assert.That(read.Select(paragraph => paragraph.EndsCell), Is.EqualTo(new[] { false, false, true, true, false, false }));
            Assert.That(read.Select(paragraph => paragraph.EndsRow), Is.EqualTo(new[] { false, false, false, false, true, false }));
            Assert.That(read[4].Row!.Edges, Is.EqualTo(new[] { -108, 1000, 2000 }));
            Assert.That(read[4].Row!.Cells, Is.EqualTo(new WordTableCell[] { new(), new() }));
        });
    }

    [Test]
    public void Flags_define_merged_cells_and_directions()
    {
        const int verticalText = 5 << 2;
        var read = Read(new DocBuilder()
            .Cell("a").Cell("").Cell("b").Row([0, 100, 200, 300], 0x0001, 0x0002, 0x0060 | verticalText)
            .Cell("c").Cell("d").Cell("").Row([0, 100, 200, 300], 0x0000, 0x0000, 0x0020));
        Assert.Multiple(() =>
        {
            Assert.That(read[3].Row!.Cells, Is.EqualTo(new WordTableCell[]
            {
                new() { IsFirstMerged = true },
                new() { IsMerged = true },
                new() { IsVerticalRestart = true, TextFlow = WordTextFlow.VerticalUpright },
            }));
            Assert.That(read[7].Row!.Cells, Is.EqualTo(new WordTableCell[] { new(), new(), new() { IsVerticalMerge = true } }));
        });
    }

    [TestCase(1, 2)]
    [TestCase(2, 1)]
    [TestCase(3, 1)]
    public void The_flag_that_occurs_first_begins_merged_cells(int first, int second)
    {
        var cells = Row(Prl.RowEnd([0, 100, 200, 300], 0, first, second)).Cells;
        Assert.That(cells, Is.EqualTo(new WordTableCell[] { new(), First, Merged }));
    }

    [Test]
    public void Modifiers_after_the_definition_merge_split_and_rotate_cells()
    {
        byte[] merge = Prl.Short(Sprm.MergeCells, 0x0300);
        byte[] split = Prl.Short(Sprm.SplitCells, 0x0300);
        byte[] flow = [0x29, 0x76, 1, 2, 5, 0];
        byte[] vertical = Prl.Variable(Sprm.VerticalMerge, 2, 3);
        Assert.Multiple(() =>
        {
            Assert.That(Row(Changed(merge)).Cells, Is.EqualTo(new[] { First, Merged, Merged }));
            Assert.That(Row(Changed(merge, split)).Cells, Is.EqualTo(new WordTableCell[] { new(), new(), new() }));
            Assert.That(
                Row(Changed(flow, vertical)).Cells,
                Is.EqualTo(new WordTableCell[]
                {
                    new(), new() { TextFlow = WordTextFlow.VerticalUpright }, new() { IsVerticalRestart = true },
                }));
        });
    }

    [Test]
    public void Modifiers_after_the_definition_move_edges()
    {
        byte[] insert = [0x21, 0x76, 1, 1, 50, 0];
        byte[] widen = [0x23, 0x76, 0, 2, 10, 0];
        Assert.Multiple(() =>
        {
            Assert.That(Row(Changed(insert)).Edges, Is.EqualTo(new[] { 0, 100, 150, 350, 650 }));
            Assert.That(Row(Changed(Prl.Short(Sprm.DeleteCells, 0x0201))).Edges, Is.EqualTo(new[] { 0, 100, 400 }));
            Assert.That(Row(Changed(widen)).Edges, Is.EqualTo(new[] { 0, 10, 20, 320 }));
            Assert.That(
                Row(Changed(Prl.Short(Sprm.TableGapHalf, 8), Prl.Short(Sprm.TableLeft, 28))).Edges,
                Is.EqualTo(new[] { 20, 120, 320, 620 }));
        });
    }

    [Test]
    public void Nested_tables_have_their_depth_and_rows()
    {
        byte[] innerCell = Prl.Join(Prl.Inside(2), Prl.Byte(Sprm.EndsInnerCell, 1));
        var read = Read(new DocBuilder()
            .Text("outer").End(Prl.Inside(1))
            .Text("x").End(innerCell).Text("y").End(innerCell).End(Prl.InnerRowEnd(2, 0, 50, 90))
            .Cell("rest").Row([0, 500]));
        Assert.Multiple(() =>
        {
            Assert.That(read.Select(paragraph => paragraph.TableDepth), Is.EqualTo(new[] { 1, 2, 2, 2, 1, 1 }));
            Assert.That(read.Select(paragraph => paragraph.EndsCell), Is.EqualTo(new[] { false, true, true, false, true, false }));
            Assert.That(read[3].Row!.Edges, Is.EqualTo(new[] { 0, 50, 90 }));
            Assert.That(read[5].Row!.Edges, Is.EqualTo(new[] { 0, 500 }));
        });
    }

    [Test]
    public void A_row_defined_in_the_stream_Data_is_read()
    {
        var modifiers = Prl.RowEnd([.. Enumerable.Range(0, 41).Select(i => i * 100)]);
        var builder = new DocBuilder { Data = [9, 9, 9, 9, .. BitConverter.GetBytes((short)modifiers.Length), .. modifiers] };
        for (var i = 0; i < 40; i++)
        {
            builder.Cell($"{i}");
        }

        var row = Read(builder.End(Prl.Join(Prl.InTable, Prl.Long(Sprm.HugeArray, 4)), '\a'))[^1].Row;
        Assert.That(row!.Cells, Has.Count.EqualTo(40));
    }

    [Test]
    public void A_deleted_row_is_marked()
    {
        var read = Read(new DocBuilder()
            .Cell("a").End(Prl.RowEnd([0, 100]), '\a', markFormat: Prl.Byte(Sprm.Deleted, 1))
            .Cell("b").Row([0, 100]));
        Assert.Multiple(() =>
        {
            Assert.That(read[1].Row!.IsDeleted, Is.True);
            Assert.That(read[3].Row!.IsDeleted, Is.False);
        });
    }

    [Test]
    public void Paragraphs_of_a_table_without_rows_are_outside_of_it()
    {
        var read = Read(new DocBuilder().Cell("a").Row([0, 100]).Text("b").End(Prl.InTable).Line("c"));
        Assert.That(read.Select(paragraph => paragraph.TableDepth), Is.EqualTo(new[] { 1, 1, 0, 0 }));
    }

    [Test]
    public void Cells_without_the_end_of_their_row_are_corrupt() =>
        Assert.That(() => Read(new DocBuilder().Cell("a").Line("b")), Fails.With(WordBinaryFailure.Corrupt));

    [Test]
    public void A_definition_shorter_than_its_cells_is_corrupt()
    {
        byte[] broken = [.. Prl.InTable, .. Prl.Byte(Sprm.EndsRow, 1), 0x08, 0xD6, 4, 0, 9, 0, 0];
        Assert.That(() => Row(broken), Fails.With(WordBinaryFailure.Corrupt));
    }

    [Test]
    public void Tables_nested_beyond_the_limit_are_too_large() =>
        Assert.That(() => Read(new DocBuilder().Text("a").End(Prl.Inside(51))), Fails.With(WordBinaryFailure.TooLarge));
}
