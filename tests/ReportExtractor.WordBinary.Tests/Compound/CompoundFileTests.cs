using ReportExtractor.WordBinary.Compound;

namespace ReportExtractor.WordBinary.Tests.Compound;

public sealed class CompoundFileTests
{
    private const int FatCount = 0x2C;
    private const int FirstDirectory = 0x30;
    private const int FirstDifat = 0x44;

    private static byte[] Bytes(int length, int seed = 1)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            bytes[i] = (byte)((i * 7) + seed + (i >> 8));
        }

        return bytes;
    }

    private static void AssertCorrupt(byte[] file, string stream = "A") =>
        Assert.That(() => CompoundFile.Open(file).ReadStream(stream), Fails.With(WordBinaryFailure.Corrupt));

    [TestCase(9)]
    [TestCase(12)]
    public void Long_and_short_streams_are_read_in_both_versions(int sectorShift)
    {
        var file = CompoundFile.Open(new CompoundBuilder(sectorShift)
            .Add("Short", Bytes(700))
            .Add("Long", Bytes(20_001, 3))
            .Add("Shortest", Bytes(1, 9))
            .Add("Empty", [])
            .Build());
        Assert.Multiple(() =>
        {
            Assert.That(file.ReadStream("short"), Is.EqualTo(Bytes(700)));
            Assert.That(file.ReadStream("LONG"), Is.EqualTo(Bytes(20_001, 3)));
            Assert.That(file.ReadStream("Shortest"), Is.EqualTo(Bytes(1, 9)));
            Assert.That(file.ReadStream("Empty"), Is.Empty);
            Assert.That(file.ReadStream("None"), Is.Null);
            Assert.That(file.Has("Long"), Is.True);
            Assert.That(file.Has("None"), Is.False);
        });
    }

    [Test]
    public void A_FAT_longer_than_the_list_of_the_header_is_read()
    {
        var bytes = Bytes(8 * 1024 * 1024);
        var read = CompoundFile.Open(new CompoundBuilder().Add("Big", bytes).Build()).ReadStream("Big");
        Assert.That(read.AsSpan().SequenceEqual(bytes), Is.True);
    }

    [Test]
    public void A_truncated_last_sector_is_an_error_only_if_needed()
    {
        // The FAT is at the end of the file, and its entries fill only its first half.
        var file = new CompoundBuilder().Add("A", Bytes(5000)).Build();
        Assert.That(CompoundFile.Open(file.AsMemory(0, file.Length - 200)).ReadStream("A"), Is.EqualTo(Bytes(5000)));
    }

    [Test]
    public void A_truncated_file_is_corrupt()
    {
        var file = new CompoundBuilder().Add("A", Bytes(5000)).Add("B", Bytes(100)).Build();
        for (var percent = 1; percent < 95; percent++)
        {
            AssertFails(file[..(file.Length * percent / 100)]);
        }

        static void AssertFails(byte[] file) =>
            Assert.That(() => CompoundFile.Open(file).ReadStream("A"), Throws.TypeOf<WordBinaryException>());
    }

    [Test]
    public void A_circular_chain_is_corrupt()
    {
        var file = new CompoundBuilder().Add("A", Bytes(5000)).Build();
        var directory = BitConverter.ToUInt32(file, FirstDirectory);
        var fat = (int)(BitConverter.ToUInt32(file, 0x4C) + 1) * 512;
        CompoundBuilder.Write(file, fat + ((int)directory * 4), directory);
        AssertCorrupt(file);
    }

    [Test]
    public void A_chain_shorter_than_its_stream_is_corrupt()
    {
        var file = new CompoundBuilder().Add("A", Bytes(5000)).Build();
        var fat = (int)(BitConverter.ToUInt32(file, 0x4C) + 1) * 512;
        CompoundBuilder.Write(file, fat + 4, 0xFFFFFFFE);
        AssertCorrupt(file);
    }

    [TestCase(FatCount, 0u)]
    [TestCase(FatCount, 0x7FFFFFFFu)]
    [TestCase(FatCount, 0xFFFFFFFFu)]
    [TestCase(FirstDirectory, 0x00FFFFFFu)]
    [TestCase(FirstDirectory, 0xFFFFFFFEu)]
    [TestCase(0x4C, 0x7FFFFFFFu)]
    public void A_wrong_header_field_is_corrupt(int offset, uint value)
    {
        var file = new CompoundBuilder().Add("A", Bytes(5000)).Build();
        CompoundBuilder.Write(file, offset, value);
        AssertCorrupt(file);
    }

    [TestCase(0u)]
    [TestCase(0xFFFFFFFEu)]
    [TestCase(0x0FFFFFFFu)]
    public void A_wrong_start_of_the_DIFAT_is_corrupt_if_needed(uint value)
    {
        var file = new CompoundBuilder().Add("A", Bytes(8 * 1024 * 1024)).Build();
        CompoundBuilder.Write(file, FirstDifat, value);
        AssertCorrupt(file);
    }

    [Test]
    public void A_stream_longer_than_the_file_is_corrupt()
    {
        var file = new CompoundBuilder().Add("A", Bytes(5000)).Build();
        var entry = (((int)BitConverter.ToUInt32(file, FirstDirectory) + 1) * 512) + 128;
        CompoundBuilder.Write(file, entry + 0x78, 0xFFFFFFF0);
        AssertCorrupt(file);
    }

    [Test]
    public void A_directory_with_a_broken_tree_is_read_as_a_list()
    {
        var file = new CompoundBuilder().Add("A", Bytes(5000)).Add("B", Bytes(100)).Build();
        var entry = (((int)BitConverter.ToUInt32(file, FirstDirectory) + 1) * 512) + 128;

        // The first entry is its own sibling.
        CompoundBuilder.Write(file, entry + 0x48, 1);
        Assert.That(CompoundFile.Open(file).ReadStream("B"), Is.EqualTo(Bytes(100)));
    }

    [Test]
    public void Other_bytes_are_unsupported() =>
        Assert.That(() => CompoundFile.Open("{\\rtf1 }"u8.ToArray()), Fails.With(WordBinaryFailure.Unsupported));
}
