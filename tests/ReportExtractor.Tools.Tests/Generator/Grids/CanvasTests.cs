using ReportExtractor.CorpusGenerator.Grids;

namespace ReportExtractor.Tools.Tests.Generator.Grids;

internal sealed class CanvasTests
{
    [Test]
    public void Wide_characters_fill_two_columns()
    {
        var canvas = new Canvas();
        canvas.Place(0, 2, "年a");
        canvas.Place(0, 8, "报");

        Assert.That(canvas.Lines(), Is.EqualTo(new[] { "  年a   报" }));
    }

    [Test]
    public void Painting_over_half_of_a_wide_character_keeps_the_width_of_the_line()
    {
        var canvas = new Canvas();
        canvas.Place(0, 0, "年报");
        canvas.Place(0, 1, "x");

        Assert.That(canvas.Lines(), Is.EqualTo(new[] { " x报" }));
    }

    [Test]
    public void Lines_between_those_painted_are_empty_and_no_line_ends_with_a_space()
    {
        var canvas = new Canvas();
        canvas.Place(2, 0, "a ");

        Assert.That(canvas.Lines(), Is.EqualTo(new[] { "", "", "a" }));
    }

    [TestCase("一二三", 4, "一二", "三")]
    [TestCase("一二三", 5, "一二", "三")]
    [TestCase("a一b", 2, "a", "一", "b")]
    [TestCase("一", 1, "一")]
    [TestCase("a\nb", 9, "a", "b")]
    [TestCase("", 9, "")]
    public void Text_is_wrapped_by_its_width(string text, int width, params string[] lines) =>
        Assert.That(DisplayWidth.Wrap(text, width), Is.EqualTo(lines));

    [Test]
    public void Padding_counts_wide_characters_twice()
    {
        Assert.That(DisplayWidth.Pad("年a", 6), Is.EqualTo("年a   "));
        Assert.That(DisplayWidth.Pad("年报", 3), Is.EqualTo("年报"));
        Assert.That(DisplayWidth.Of("（一）ab"), Is.EqualTo(8));
    }
}
