using System.Text;
using ReportExtractor.WordBinary.Formatting;
using ReportExtractor.WordBinary.Reading;

namespace ReportExtractor.WordBinary.Tests.Reading;

public sealed class WordListTests
{
    private const int ListId = 77;

    private static byte[] Level(int start, byte format, byte flags, byte restart, string text, params byte[] places)
    {
        var level = new byte[28];
        CompoundBuilder.Write(level, 0, (uint)start);
        level[4] = format;
        level[5] = flags;
        places.CopyTo(level, 6);
        level[24] = 3;
        level[26] = restart;
        return [.. level, .. Prl.Byte(Sprm.Vanish, 0), (byte)text.Length, 0, .. Encoding.Unicode.GetBytes(text)];
    }

    private static DocBuilder Builder()
    {
        var list = new byte[28];
        CompoundBuilder.Write(list, 0, ListId);
        byte[] levels =
        [
            .. Level(3, 39, 0, 0, "第\0章", 2),
            .. Level(1, 0, 4, 0, "\0.\u0001", 1, 3),
            .. Level(1, 0, 8, 1, "(\u0002)", 2),
            .. Enumerable.Range(0, 6).SelectMany(_ => Level(1, 23, 0, 0, "\uF0B7")),
        ];
        var instances = new byte[4 + (2 * 16)];
        CompoundBuilder.Write(instances, 0, 2);
        CompoundBuilder.Write(instances, 4, ListId);
        CompoundBuilder.Write(instances, 20, ListId);
        instances[20 + 12] = 2;
        byte[] startOver = [9, 0, 0, 0, 0x10, 0, 0, 0];
        byte[] formatted = [0, 0, 0, 0, 0x21, 0, 0, 0, .. Level(5, 4, 0, 0, "\u0001)", 1)];
        instances = [.. instances, .. new byte[4], .. new byte[4], .. startOver, .. formatted];
        return new DocBuilder { Lists = ([1, 0, .. list, .. levels], 2 + 28, instances) };
    }

    private static WordListItem? Item(DocBuilder builder) =>
        WordBinaryReader.Read(builder.Build(), WordBinaryLimits.Default, CancellationToken.None).Paragraphs[0].List;

    private static byte[] In(int instance, byte level) => Prl.Join(Prl.Short(Sprm.ListInstance, instance), Prl.Byte(Sprm.ListLevel, level));

    [Test]
    public void A_paragraph_names_its_list_and_level()
    {
        var item = Item(Builder().Line("a", In(1, 1)))!;
        Assert.Multiple(() =>
        {
            Assert.That((item.ListId, item.Instance, item.Level), Is.EqualTo((ListId, 1, 1)));
            Assert.That(item.Levels, Has.Count.EqualTo(9));
            Assert.That(item.Levels[0], Is.EqualTo(new WordListLevel(3, 39, "第%1章")));
            Assert.That(item.Levels[1], Is.EqualTo(new WordListLevel(1, 0, "%1.%2") { IsLegal = true }));
            Assert.That(item.Levels[2], Is.EqualTo(new WordListLevel(1, 0, "(%3)") { RestartAfter = 1 }));
            Assert.That(item.Levels[3], Is.EqualTo(new WordListLevel(1, 23, "\uF0B7")));
        });
    }

    [Test]
    public void An_instance_may_restart_and_override_levels()
    {
        var item = Item(Builder().Line("a", In(2, 0)))!;
        Assert.Multiple(() =>
        {
            Assert.That((item.ListId, item.Instance, item.Level), Is.EqualTo((ListId, 2, 0)));
            Assert.That(item.Levels[0], Is.EqualTo(new WordListLevel(3, 39, "第%1章") { StartOver = 9 }));
            Assert.That(item.Levels[1], Is.EqualTo(new WordListLevel(5, 4, "%2)")));
        });
    }

    [Test]
    public void A_style_may_name_the_list()
    {
        var item = Item(Builder().Style(1, 0xFFF, [], []).Style(1, 0, In(1, 2), []).Style(1, 1, [], []).Text("a").End(style: 2));
        Assert.That((item?.Instance, item?.Level), Is.EqualTo((1, 2)));
    }

    [Test]
    public void A_negated_instance_is_the_same_instance() =>
        Assert.That(Item(Builder().Line("a", In(0x10000 - 2, 1)))!.Instance, Is.EqualTo(2));

    [TestCase(0, 0)]
    [TestCase(3, 0)]
    [TestCase(0xF801, 0)]
    [TestCase(1, 12)]
    public void A_paragraph_without_a_valid_list_has_none(int instance, byte level) =>
        Assert.That(Item(Builder().Line("a", In(instance, level))), Is.Null);
}
