using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Streams;

/// <summary>The bytes of one stream; every read beyond them says that the file is broken.</summary>
/// <param name="name">The stream's name, for the message.</param>
/// <param name="bytes">Its bytes.</param>
internal sealed class WordStream(string name, ReadOnlyMemory<byte> bytes)
{
    /// <summary>How many bytes it has.</summary>
    public int Length => bytes.Length;

    /// <summary>Takes some bytes.</summary>
    /// <param name="offset">Where they begin.</param>
    /// <param name="length">How many.</param>
    /// <exception cref="WordBinaryException">They are not all there.</exception>
    public ReadOnlySpan<byte> Slice(long offset, long length) => Part(offset, length).Span;

    /// <summary>Takes some bytes, to be kept.</summary>
    /// <param name="offset">Where they begin.</param>
    /// <param name="length">How many.</param>
    /// <exception cref="WordBinaryException">They are not all there.</exception>
    public ReadOnlyMemory<byte> Part(long offset, long length) =>
        offset >= 0 && length >= 0 && offset <= bytes.Length && length <= bytes.Length - offset
            ? bytes.Slice((int)offset, (int)length)
            : throw WordBinaryMessages.StreamTooShort(name);

    /// <summary>Reads an unsigned number of 16 bits.</summary>
    /// <param name="offset">Where it stands.</param>
    public ushort UInt16(long offset) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(offset, sizeof(ushort)));

    /// <summary>Reads a number of 32 bits.</summary>
    /// <param name="offset">Where it stands.</param>
    public int Int32(long offset) => BinaryPrimitives.ReadInt32LittleEndian(Slice(offset, sizeof(int)));

    /// <summary>Reads an unsigned number of 32 bits.</summary>
    /// <param name="offset">Where it stands.</param>
    public uint UInt32(long offset) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(offset, sizeof(uint)));
}
