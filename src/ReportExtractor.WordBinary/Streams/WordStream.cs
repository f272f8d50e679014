using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Streams;

/// <summary>The bytes of a stream. A read beyond its end means that the file is broken.</summary>
/// <param name="name">The stream's name, for the message.</param>
/// <param name="bytes">Its bytes.</param>
internal sealed class WordStream(string name, ReadOnlyMemory<byte> bytes)
{
    /// <summary>Its length in bytes.</summary>
    public int Length => bytes.Length;

    /// <summary>Reads bytes.</summary>
    /// <param name="offset">Their position.</param>
    /// <param name="length">Number of bytes.</param>
    /// <exception cref="WordBinaryException">The stream is too short.</exception>
    public ReadOnlySpan<byte> Slice(long offset, long length) => Part(offset, length).Span;

    /// <summary>Reads bytes that outlive the call.</summary>
    /// <param name="offset">Their position.</param>
    /// <param name="length">Number of bytes.</param>
    /// <exception cref="WordBinaryException">The stream is too short.</exception>
    public ReadOnlyMemory<byte> Part(long offset, long length) =>
        offset >= 0 && length >= 0 && offset <= bytes.Length && length <= bytes.Length - offset
            ? bytes.Slice((int)offset, (int)length)
            : throw WordBinaryMessages.StreamTooShort(name);

    /// <summary>Reads an unsigned 16-bit integer.</summary>
    /// <param name="offset">Its position.</param>
    public ushort UInt16(long offset) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(offset, sizeof(ushort)));

    /// <summary>Reads a 32-bit integer.</summary>
    /// <param name="offset">Its position.</param>
    public int Int32(long offset) => BinaryPrimitives.ReadInt32LittleEndian(Slice(offset, sizeof(int)));

    /// <summary>Reads an unsigned 32-bit integer.</summary>
    /// <param name="offset">Its position.</param>
    public uint UInt32(long offset) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(offset, sizeof(uint)));
}
