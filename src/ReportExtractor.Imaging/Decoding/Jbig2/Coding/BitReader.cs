using System.Buffers.Binary;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Coding;

/// <summary>Reads numbers and bits, the highest first.</summary>
/// <param name="data">The data.</param>
internal sealed class BitReader(ReadOnlyMemory<byte> data)
{
    private const int BitsPerByte = 8;

    private int _bit;

    /// <summary>Where the next byte is.</summary>
    public int Position { get; private set; }

    /// <summary>Bytes that are left.</summary>
    public int Left => data.Length - Position;

    /// <summary>What is left, from the next whole byte.</summary>
    public ReadOnlyMemory<byte> Rest => data[Position..];

    /// <summary>Reads a byte.</summary>
    public byte Byte() => Take(1).Span[0];

    /// <summary>Reads a byte with a sign.</summary>
    public sbyte SignedByte() => (sbyte)Byte();

    /// <summary>Reads a number of two bytes.</summary>
    public int Short() => BinaryPrimitives.ReadUInt16BigEndian(Take(2).Span);

    /// <summary>Reads a number of four bytes.</summary>
    public uint Long() => BinaryPrimitives.ReadUInt32BigEndian(Take(4).Span);

    /// <summary>Reads some bytes.</summary>
    /// <param name="count">How many.</param>
    public ReadOnlyMemory<byte> Take(long count)
    {
        Align();
        if (count < 0 || count > Left)
        {
            throw Work.Damaged();
        }

        Position += (int)count;
        return data.Slice(Position - (int)count, (int)count);
    }

    /// <summary>Reads bits.</summary>
    /// <param name="count">How many, up to 32.</param>
    public uint Bits(int count)
    {
        var value = 0u;
        for (var i = 0; i < count; i++)
        {
            if (Left <= 0)
            {
                throw Work.Damaged();
            }

            value = (value << 1) | (uint)((data.Span[Position] >> (BitsPerByte - 1 - _bit)) & 1);
            if (++_bit == BitsPerByte)
            {
                (_bit, Position) = (0, Position + 1);
            }
        }

        return value;
    }

    /// <summary>Goes on to the next whole byte.</summary>
    public void Align()
    {
        if (_bit > 0)
        {
            (_bit, Position) = (0, Position + 1);
        }
    }
}
