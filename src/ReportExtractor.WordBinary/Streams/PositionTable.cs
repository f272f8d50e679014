using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Streams;

/// <summary>A PLC: positions, one more than there are elements, followed by the elements (MS-DOC §2.2.2).</summary>
internal readonly ref struct PositionTable
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _elementLength;

    /// <summary>Creates a table.</summary>
    /// <param name="bytes">The whole PLC.</param>
    /// <param name="elementLength">The length of an element in bytes.</param>
    public PositionTable(ReadOnlySpan<byte> bytes, int elementLength)
    {
        _bytes = bytes;
        _elementLength = elementLength;
        Count = Math.Max(0, (bytes.Length - sizeof(int)) / (sizeof(int) + elementLength));
    }

    /// <summary>Number of elements.</summary>
    public int Count { get; }

    /// <summary>A position.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    public int Position(int index) => BinaryPrimitives.ReadInt32LittleEndian(_bytes[(index * sizeof(int))..]);

    /// <summary>An element.</summary>
    /// <param name="index">The index, from 0.</param>
    public ReadOnlySpan<byte> Element(int index) => _bytes.Slice(((Count + 1) * sizeof(int)) + (index * _elementLength), _elementLength);
}
