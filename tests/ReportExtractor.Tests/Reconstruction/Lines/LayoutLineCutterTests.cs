using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Cutting;
using ReportExtractor.Reconstruction.Lines;
using static ReportExtractor.Tests.Reconstruction.ShownLines;

namespace ReportExtractor.Tests.Reconstruction.Lines;

/// <summary>How the blocks of a document become lines.</summary>
internal sealed class LayoutLineCutterTests
{
    [Test]
    public void Each_row_of_a_grid_and_each_paragraph_is_a_line()
    {
        var lines = Cut(
            GridLayout.Spanned,
            ["信息内容", "本年制发件数"],
            ["规章", "3"]);

        Assert.That(lines.Select(Show), Is.EqualTo(new[] { "信息内容 本年制发件数", "规章 [3]", "以上" }));
        Assert.That(lines.Select(line => line.Kind), Is.EqualTo(new[] { LayoutLineKind.Row, LayoutLineKind.Row, LayoutLineKind.Line }));
        Assert.That(lines.Select(line => line.BeginsGrid), Is.EqualTo(new[] { true, false, false }));
    }

    [Test]
    public void Cells_whose_rows_are_not_known_are_a_sequence() =>
        Assert.That(Cut(GridLayout.Sequence, ["规章", "3"])[0].Kind, Is.EqualTo(LayoutLineKind.Sequence));

    [TestCase("", "规章 []")]
    [TestCase("—", "规章 [—]")]
    [TestCase("384\n5", "规章 [384/5]")]
    [TestCase("384\n五", "规章 384/五")]
    [TestCase("1\\.5", "规章 [1.5]")]
    public void A_cell_is_blank_or_filled_or_holds_words(string cell, string shown) =>
        Assert.That(Show(Cut(GridLayout.Spanned, ["规章", cell])[0]), Is.EqualTo(shown));

    [Test]
    public void Digits_on_two_lines_of_a_cell_are_one_number() =>
        Assert.That(Cut(GridLayout.Spanned, ["规章", "384\n5"])[0].Fragments[1].Value.Number, Is.EqualTo(3845));

    [Test]
    public void Several_values_in_one_cell_of_a_text_are_cut_apart() =>
        Assert.That(Show(Cut(GridLayout.Rows, ["规章 1 2", "3"])[0]), Is.EqualTo("规章 [1] [2] [3]"));

    [TestCase(GridLayout.Spanned, true, true)]
    [TestCase(GridLayout.Columns, false, true)]
    [TestCase(GridLayout.Rows, false, false)]
    public void A_cell_knows_its_column_as_far_as_the_grid_does(GridLayout layout, bool isPlaced, bool hasColumn)
    {
        var number = Cut(layout, ["规章", "3"])[0].Fragments[1];

        Assert.That((number.IsPlaced, number.HasColumn, number.Grid), Is.EqualTo((isPlaced, hasColumn, 1)));
    }

    [Test]
    public void Only_the_last_cell_of_the_last_row_ends_the_file()
    {
        var document = new Document([GridOf(GridLayout.Rows, ["规章", "1"], ["行政规范性文件", "2"])]);

        var lines = new LayoutLineCutter(Vocabulary).Cut(document, CancellationToken.None);

        Assert.That(
            lines.SelectMany(line => line.Fragments).Select(fragment => fragment.EndsFile),
            Is.EqualTo(new[] { false, false, false, true }));
    }

    /// <summary>The lines of a grid and a paragraph behind it.</summary>
    private static List<LayoutLine> Cut(GridLayout layout, params string[][] rows)
    {
        var document = new Document([GridOf(layout, rows), new Paragraph("以上", new TextLocation(9, 1))]);
        return new LayoutLineCutter(Vocabulary).Cut(document, CancellationToken.None);
    }

    private static Grid GridOf(GridLayout layout, params string[][] rows) => new(
        [.. rows.Select((row, r) => new GridRow([.. row.Select((text, i) => new Cell(text, i, new TextLocation(r + 1, i + 1)))]))],
        layout);
}
