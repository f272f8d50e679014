using ReportExtractor.Documents;

namespace ReportExtractor.Tests.Documents;

/// <summary>The place of some characters of a paragraph.</summary>
internal sealed class ParagraphTests
{
    private static readonly PageBox Whole = new(10, 100, 40, 115);

    [Test]
    public void In_a_text_it_is_the_column_of_the_first_character() =>
        Assert.That(new Paragraph("规章  12", new TextLocation(7, 3)).At(4, 6), Is.EqualTo(new TextLocation(7, 7)));

    [Test]
    public void On_a_page_it_is_the_box_around_the_characters()
    {
        var line = new Paragraph("规12", new PageLocation(2, Whole))
        {
            Boxes = [new PageBox(10, 100, 20, 110), new PageBox(20, 102, 25, 112), new PageBox(25, 101, 30, 115)],
        };

        Assert.That(line.At(1, 3), Is.EqualTo(new PageLocation(2, new PageBox(20, 101, 30, 115))));
        Assert.That(line.At(1, 2), Is.EqualTo(new PageLocation(2, new PageBox(20, 102, 25, 112))));
    }

    [TestCase(1, 1)]
    [TestCase(1, 9)]
    public void Without_a_box_for_each_character_it_is_the_place_of_the_line(int start, int end)
    {
        var line = new Paragraph("规12", new PageLocation(2, Whole)) { Boxes = [Whole] };

        Assert.That(line.At(start, end), Is.EqualTo(new PageLocation(2, Whole)));
    }

    [Test]
    public void In_a_cell_it_is_the_place_of_the_cell() =>
        Assert.That(new Paragraph("规章", new TableLocation(1, 2, 3)).At(0, 1), Is.EqualTo(new TableLocation(1, 2, 3)));
}
