using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Compound;

/// <summary>The header of a compound file (MS-CFB §2.2).</summary>
internal sealed class CompoundHeader
{
    /// <summary>The length of the header in bytes. Version 4 pads its sector with zeros.</summary>
    public const int Length = 512;

    /// <summary>Number of FAT sectors that are listed in the header.</summary>
    public const int DifatEntries = 109;

    // The offset of the listed FAT sectors, and the only valid byte order mark.
    private const int DifatOffset = 0x4C;
    private const ushort LittleEndian = 0xFFFE;

    private readonly ReadOnlyMemory<byte> _bytes;

    private CompoundHeader(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>The first eight bytes of every compound file.</summary>
    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The sector length as a power of two: 9 in version 3, 12 in version 4.</summary>
    public int SectorShift => Number(0x1E, 2);

    /// <summary>The mini sector length as a power of two.</summary>
    public int MiniSectorShift => Number(0x20, 2);

    /// <summary>True for version 4, which has streams of more than 4 GB.</summary>
    public bool IsVersion4 => Number(0x1A, 2) == 4;

    /// <summary>The first sector of the directory.</summary>
    public uint FirstDirectorySector => (uint)Number(0x30, 4);

    /// <summary>Shorter streams are in the mini stream.</summary>
    public uint MiniStreamCutoff => (uint)Number(0x38, 4);

    /// <summary>The first sector of the mini FAT.</summary>
    public uint FirstMiniFatSector => (uint)Number(0x3C, 4);

    /// <summary>The first sector of the DIFAT chain.</summary>
    public uint FirstDifatSector => (uint)Number(0x44, 4);

    /// <summary>Number of sectors of the FAT.</summary>
    public uint FatSectors => (uint)Number(0x2C, 4);

    /// <summary>Reads the header and checks the fields that everything else depends on.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="WordBinaryException">It is not a header, or it is broken.</exception>
    public static CompoundHeader Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith(Signature))
        {
            throw WordBinaryMessages.NotCompound();
        }

        if (file.Length < Length)
        {
            throw WordBinaryMessages.HeaderTruncated();
        }

        var header = new CompoundHeader(file[..Length]);
        var fits = header.Number(0x1C, 2) == LittleEndian && header.SectorShift is 9 or 12 && header.MiniSectorShift == 6;
        return fits ? header : throw WordBinaryMessages.HeaderInconsistent();
    }

    /// <summary>A FAT sector that is listed in the header.</summary>
    /// <param name="index">From 0 to 108.</param>
    public uint Difat(int index) => (uint)Number(DifatOffset + (index * 4), 4);

    private int Number(int offset, int length) => length == 2
        ? BinaryPrimitives.ReadUInt16LittleEndian(_bytes.Span[offset..])
        : BinaryPrimitives.ReadInt32LittleEndian(_bytes.Span[offset..]);
}
