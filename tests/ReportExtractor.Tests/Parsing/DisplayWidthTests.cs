using ReportExtractor.Parsing;

namespace ReportExtractor.Tests.Parsing;

/// <summary>The width of text in columns of print.</summary>
internal sealed class DisplayWidthTests
{
    [TestCase("", 0)]
    [TestCase("12.5", 4)]
    [TestCase("规章", 4)]
    [TestCase("１２", 4)]
    [TestCase("（一）", 6)]
    [TestCase("“安全”", 6)]
    [TestCase("规\u200B章", 4)]
    [TestCase("\u3000", 2)]
    public void Chinese_and_full_width_characters_have_two_columns(string text, int width) =>
        Assert.That(DisplayWidth.Of(text), Is.EqualTo(width));

    [TestCase(0, 0, 0)]
    [TestCase(1, 1, 2)]
    [TestCase(2, 1, 2)]
    [TestCase(5, 3, 5)]
    [TestCase(9, 4, 6)]
    public void The_first_character_at_or_behind_a_column_is_found(int to, int index, int found)
    {
        var column = 0;

        Assert.That(DisplayWidth.IndexAt("规章12", 0, ref column, to), Is.EqualTo(index));
        Assert.That(column, Is.EqualTo(found));
    }
}
