using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Compound;

/// <summary>The sectors of a compound file and their chains (MS-CFB §2.1, §2.3).</summary>
internal sealed class SectorChains
{
    /// <summary>The largest valid sector number, MAXREGSECT (MS-CFB §2.1).</summary>
    public const uint LargestSector = 0xFFFFFFFA;

    /// <summary>The end of a chain, ENDOFCHAIN (MS-CFB §2.1).</summary>
    public const uint EndOfChain = 0xFFFFFFFE;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _shift;
    private readonly List<uint> _fat = [];

    /// <summary>Finds the FAT.</summary>
    /// <param name="file">The file.</param>
    /// <param name="header">Its header.</param>
    /// <exception cref="WordBinaryException">The FAT is broken.</exception>
    public SectorChains(ReadOnlyMemory<byte> file, CompoundHeader header)
    {
        _file = file;
        _shift = header.SectorShift;
        FindFat(header);
    }

    /// <summary>The sector length in bytes.</summary>
    public int SectorLength => 1 << _shift;

    /// <summary>Number of sectors of the file. The last one may be truncated.</summary>
    public int Count => (int)Math.Max(0, (((long)_file.Length + SectorLength - 1) >> _shift) - 1);

    /// <summary>The bytes of a sector, truncated at the end of the file.</summary>
    /// <param name="sector">The sector's number.</param>
    /// <exception cref="WordBinaryException">The file has no such sector.</exception>
    public ReadOnlySpan<byte> Sector(uint sector)
    {
        if (sector >= Count)
        {
            throw WordBinaryMessages.SectorMissing();
        }

        var from = (int)(((long)sector + 1) << _shift);
        return _file.Span[from..Math.Min(_file.Length, from + SectorLength)];
    }

    /// <summary>The next sector of a chain.</summary>
    /// <param name="sector">The sector's number.</param>
    /// <exception cref="WordBinaryException">The sector is not in the FAT.</exception>
    public uint Next(uint sector)
    {
        var perSector = SectorLength / sizeof(uint);
        var index = sector / (uint)perSector;
        if (index >= _fat.Count)
        {
            throw WordBinaryMessages.SectorNotInTable();
        }

        var at = (int)(sector % (uint)perSector) * sizeof(uint);
        var entries = Sector(_fat[(int)index]);
        return at + sizeof(uint) <= entries.Length
            ? BinaryPrimitives.ReadUInt32LittleEndian(entries[at..])
            : throw WordBinaryMessages.TableTruncated();
    }

    /// <summary>The sectors of a chain of unknown length.</summary>
    /// <param name="first">The first sector.</param>
    /// <exception cref="WordBinaryException">The chain is broken or circular.</exception>
    public List<uint> Chain(uint first)
    {
        var chain = new List<uint>();
        for (var sector = first; sector != EndOfChain && sector <= LargestSector; sector = Next(sector))
        {
            if (chain.Count >= Count)
            {
                throw WordBinaryMessages.SectorsInCircle();
            }

            chain.Add(sector);
        }

        return chain;
    }

    /// <summary>Reads a stream with a stated length.</summary>
    /// <param name="first">Its first sector.</param>
    /// <param name="length">Its length.</param>
    /// <exception cref="WordBinaryException">The chain is shorter than the stream.</exception>
    public byte[] Read(uint first, long length)
    {
        if (length > _file.Length)
        {
            throw WordBinaryMessages.StreamLongerThanFile();
        }

        var bytes = new byte[length];
        var sector = first;
        for (var filled = 0; filled < bytes.Length;)
        {
            if (sector > LargestSector)
            {
                throw WordBinaryMessages.StreamEndsEarly();
            }

            var part = Sector(sector);
            var wanted = Math.Min(SectorLength, bytes.Length - filled);
            if (part.Length < wanted)
            {
                throw WordBinaryMessages.StreamTruncated();
            }

            part[..wanted].CopyTo(bytes.AsSpan(filled));
            filled += wanted;
            if (filled < bytes.Length)
            {
                sector = Next(sector);
            }
        }

        return bytes;
    }

    /// <summary>
    /// The first 109 sectors of the FAT are listed in the header, the others in a chain of their own (MS-CFB §2.5).
    /// </summary>
    private void FindFat(CompoundHeader header)
    {
        var count = header.FatSectors;
        if (count == 0 || count > Count)
        {
            throw WordBinaryMessages.TableNotFound();
        }

        for (var i = 0; i < CompoundHeader.DifatEntries && _fat.Count < count; i++)
        {
            _fat.Add(header.Difat(i));
        }

        var perSector = (SectorLength / sizeof(uint)) - 1;
        var next = header.FirstDifatSector;
        while (_fat.Count < count)
        {
            // Each iteration adds sectors, so that a circular chain ends at the stated count, which is limited by the file
            // length.
            var entries = Sector(next);
            if (entries.Length < SectorLength)
            {
                throw WordBinaryMessages.TableTruncated();
            }

            for (var i = 0; i < perSector && _fat.Count < count; i++)
            {
                _fat.Add(BinaryPrimitives.ReadUInt32LittleEndian(entries[(i * sizeof(uint))..]));
            }

            next = BinaryPrimitives.ReadUInt32LittleEndian(entries[(perSector * sizeof(uint))..]);
        }
    }
}
