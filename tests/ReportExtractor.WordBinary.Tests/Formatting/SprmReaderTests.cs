using ReportExtractor.WordBinary.Formatting;

namespace ReportExtractor.WordBinary.Tests.Formatting;

public sealed class SprmReaderTests
{
    private static List<(ushort Code, int Length)> Read(byte[] bytes, out bool isCut)
    {
        var reader = new SprmReader(bytes);
        var found = new List<(ushort Code, int Length)>();
        while (reader.Read())
        {
            found.Add((reader.Code, reader.Operand.Length));
        }

        isCut = reader.IsCut;
        return found;
    }

    [TestCase(Sprm.Vanish, 1)]
    [TestCase(Sprm.InTable, 1)]
    [TestCase(Sprm.ListInstance, 2)]
    [TestCase(Sprm.TableDepth, 4)]
    [TestCase((ushort)0x8411, 2)]
    [TestCase((ushort)0xA413, 2)]
    [TestCase((ushort)0xF614, 3)]
    public void The_code_determines_the_length_of_the_operand(ushort code, int length)
    {
        var read = Read([(byte)code, (byte)(code >> 8), .. new byte[length], 0x3C, 0x08, 1], out var isCut);
        Assert.Multiple(() =>
        {
            Assert.That(read, Is.EqualTo(new[] { (code, length), (Sprm.Vanish, 1) }));
            Assert.That(isCut, Is.False);
        });
    }

    [Test]
    public void Operands_of_stated_length_are_read()
    {
        var read = Read([.. Prl.Variable(0xC645, 1, 2, 3), .. Prl.Define([0, 100]), .. Prl.Byte(Sprm.Vanish, 1)], out _);
        Assert.That(read, Is.EqualTo(new[] { ((ushort)0xC645, 3), (Sprm.DefineTable, 25), (Sprm.Vanish, 1) }));
    }

    [Test]
    public void Tabs_longer_than_a_byte_can_state_are_counted()
    {
        byte[] tabs = [60, .. new byte[240], 20, .. new byte[60]];
        var read = Read([0x15, 0xC6, 255, .. tabs, .. Prl.Byte(Sprm.Vanish, 1)], out _);
        Assert.That(read, Is.EqualTo(new[] { (Sprm.ChangeTabs, tabs.Length), (Sprm.Vanish, 1) }));
    }

    [TestCase(new byte[] { 0x3C, 0x08 })]
    [TestCase(new byte[] { 0x49, 0x66, 1, 0 })]
    [TestCase(new byte[] { 0x08, 0xD6, 9, 0, 1 })]
    [TestCase(new byte[] { 0x08, 0xD6 })]
    [TestCase(new byte[] { 0x45, 0xC6 })]
    [TestCase(new byte[] { 0x15, 0xC6, 255 })]
    [TestCase(new byte[] { 0x15, 0xC6, 255, 200, 0 })]
    public void An_incomplete_modifier_ends_the_array(byte[] bytes)
    {
        Assert.That(Read(bytes, out var isCut), Is.Empty);
        Assert.That(isCut, Is.True);
    }
}
