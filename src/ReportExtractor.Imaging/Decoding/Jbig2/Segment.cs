using ReportExtractor.Imaging.Decoding.Jbig2.Coding;

namespace ReportExtractor.Imaging.Decoding.Jbig2;

/// <summary>A segment of a stream (ITU-T T.88 §7.2).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Refers">The numbers of the segments that it needs.</param>
/// <param name="Data">Its data.</param>
/// <param name="EndsWithHeight">True if the data end with the height of the picture, which was not known before.</param>
internal sealed record Segment(uint Number, int Type, IReadOnlyList<uint> Refers, ReadOnlyMemory<byte> Data, bool EndsWithHeight)
{
    private const uint UnknownLength = uint.MaxValue;

    /// <summary>The type whose length may be unknown: a picture that is written while it is scanned.</summary>
    private const int ImmediateGeneric = 38;

    /// <summary>Where the flags of such a picture are, after its size, place and way of combining.</summary>
    private const int FlagsAt = 17;

    /// <summary>Reads the segments of a stream.</summary>
    /// <param name="data">The stream.</param>
    public static IEnumerable<Segment> Read(ReadOnlyMemory<byte> data)
    {
        var reader = new BitReader(data);
        while (reader.Left > 0)
        {
            yield return Next(reader);
        }
    }

    private static Segment Next(BitReader reader)
    {
        var number = reader.Long();
        var flags = reader.Byte();
        var count = (long)reader.Byte();
        if (count >> 5 == 7)
        {
            count = ((count & 0x1F) << 24) | reader.Take(3).ToArray().Aggregate(0L, (sum, next) => (sum << 8) | next);
            reader.Take((count + 8) / 8);
        }
        else
        {
            count >>= 5;
        }

        var refers = new List<uint>();
        for (var i = 0; i < Work.Symbols(count); i++)
        {
            refers.Add(number <= 256 ? reader.Byte() : number <= 65536 ? (uint)reader.Short() : reader.Long());
        }

        _ = (flags & 0x40) != 0 ? reader.Long() : reader.Byte();
        var length = reader.Long();
        var type = flags & 0x3F;
        var isUnknown = length == UnknownLength;
        return new Segment(number, type, refers, reader.Take(isUnknown ? LengthOf(type, reader.Rest.Span) : length), isUnknown);
    }

    /// <summary>The length of a picture that says at its end how high it is (§7.2.7).</summary>
    private static long LengthOf(int type, ReadOnlySpan<byte> data)
    {
        if (type != ImmediateGeneric || data.Length <= FlagsAt)
        {
            throw Work.Damaged();
        }

        ReadOnlySpan<byte> end = (data[FlagsAt] & 1) != 0 ? [0, 0] : [0xFF, 0xAC];
        var at = data[(FlagsAt + 1)..].IndexOf(end);
        return at < 0 ? throw Work.Damaged() : FlagsAt + 1 + at + end.Length + 4;
    }
}
