using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Tests.Cli.Terminal;

internal sealed class TextTableTests
{
    [TestCase("abc", 3)]
    [TestCase("政府", 4)]
    [TestCase("（一）", 6)]
    [TestCase("e\u0301", 1)]
    public void A_chinese_character_takes_two_columns_and_a_combining_one_none(string text, int width) =>
        Assert.That(TextWidth.Of(text), Is.EqualTo(width));

    [TestCase("one two three", 8, "one two", "three")]
    [TestCase("本年新收政府信息", 7, "本年新", "收政府", "信息")]
    [TestCase("abcdefghij", 4, "abcd", "efgh", "ij")]
    [TestCase("第20条 words", 6, "第20条", "words")]
    [TestCase("", 4, "")]
    public void Lines_are_broken_between_words_and_between_chinese_characters(string text, int width, params string[] lines) =>
        Assert.That(TextWidth.Wrap(text, width), Is.EqualTo(lines));

    [Test]
    public void Numbers_stand_to_the_right_under_their_headers() =>
        Assert.That(
            Written(40, table => table.Add("规章", "7", "12345")),
            Is.EqualTo("      自然人   总计\n───────────────────\n规章       7  12345\n"));

    [Test]
    public void A_broken_label_keeps_its_indent() =>
        Assert.That(
            Written(31, table => table.Add("  （一）予以公开的申请", "7", "12345")),
            Does.EndWith("\n  （一）予以公开的     7  12345\n  申请\n"));

    [Test]
    public void No_line_is_wider_than_the_screen()
    {
        var text = Written(60, table => table.Add("  本年新收政府信息公开申请数量（区分处理的，只计这一情形）", "1", "2"));

        Assert.That(text.Split('\n').Select(TextWidth.Of), Is.All.LessThanOrEqualTo(60));
        Assert.That(text, Does.Contain("\n  本年新收"));
    }

    private static string Written(int width, Action<TextTable> fill)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var table = new TextTable(
            new TextTableColumn(""), new TextTableColumn("自然人", IsNumber: true), new TextTableColumn("总计", IsNumber: true));
        fill(table);
        table.Write(new Screen(text, hasColours: false, width, CliTexts.English));
        return text.ToString();
    }
}
