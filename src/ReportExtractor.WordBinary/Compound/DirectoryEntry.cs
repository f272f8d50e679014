using System.Buffers.Binary;
using System.Text;

namespace ReportExtractor.WordBinary.Compound;

/// <summary>An entry of the directory (MS-CFB §2.6.1).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The type of the entry.</param>
/// <param name="Left">Its left sibling in the tree.</param>
/// <param name="Right">Its right sibling in the tree.</param>
/// <param name="Child">The root of the tree of its children.</param>
/// <param name="First">The stream's first sector.</param>
/// <param name="Length">The stream's length.</param>
internal sealed record DirectoryEntry(string Name, DirectoryEntryKind Kind, uint Left, uint Right, uint Child, uint First, long Length)
{
    /// <summary>The length of an entry in bytes.</summary>
    public const int Size = 128;

    /// <summary>The value of a missing sibling or child, NOSTREAM (MS-CFB §2.6.1).</summary>
    public const uint None = 0xFFFFFFFF;

    // The length of the name field in bytes.
    private const int LongestName = 64;

    /// <summary>Reads an entry.</summary>
    /// <param name="bytes">Its 128 bytes.</param>
    /// <param name="isVersion4">True if lengths have 64 bits. In version 3 the upper half is undefined.</param>
    public static DirectoryEntry Read(ReadOnlySpan<byte> bytes, bool isVersion4)
    {
        // The length of the name includes the terminating zero.
        var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(bytes[0x40..]) - 2, 0, LongestName - 2) & ~1;
        return new DirectoryEntry(
            Encoding.Unicode.GetString(bytes[..length]),
            (DirectoryEntryKind)bytes[0x42],
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x44..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x48..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x4C..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x74..]),
            isVersion4 ? BinaryPrimitives.ReadInt64LittleEndian(bytes[0x78..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x78..]));
    }
}
