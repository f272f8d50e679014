using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Compound;

/// <summary>
/// A compound file (MS-CFB), the container of Word's binary files, of which the streams in the root are read. The file's length need
/// not be a multiple of its sectors' length: what is missing is an error only where a stream needs it.
/// </summary>
public sealed class CompoundFile
{
    private readonly CompoundHeader _header;
    private readonly SectorChains _sectors;
    private readonly RootDirectory _directory;
    private byte[]? _miniStream;
    private byte[]? _miniFat;

    private CompoundFile(CompoundHeader header, SectorChains sectors, RootDirectory directory)
    {
        _header = header;
        _sectors = sectors;
        _directory = directory;
    }

    /// <summary>True for bytes that begin as a compound file does (MS-CFB §2.2).</summary>
    /// <param name="bytes">The first bytes of a file.</param>
    public static bool HasSignature(ReadOnlySpan<byte> bytes) => bytes.StartsWith(CompoundHeader.Signature);

    /// <summary>Opens a compound file.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="WordBinaryException">It is no compound file, or a broken one.</exception>
    public static CompoundFile Open(ReadOnlyMemory<byte> bytes)
    {
        var header = CompoundHeader.Read(bytes);
        var sectors = new SectorChains(bytes, header);
        return new CompoundFile(header, sectors, RootDirectory.Read(sectors, header));
    }

    /// <summary>True where the root holds a stream or a storage of a name.</summary>
    /// <param name="name">The name; case does not count.</param>
    public bool Has(string name) => _directory.Find(name) is not null;

    /// <summary>Reads a stream that stands in the root.</summary>
    /// <param name="name">The stream's name; case does not count.</param>
    /// <returns>Its bytes, or null where there is no such stream.</returns>
    /// <exception cref="WordBinaryException">The stream is broken.</exception>
    public byte[]? ReadStream(string name)
    {
        if (_directory.Find(name) is not { Kind: DirectoryEntryKind.Stream } entry)
        {
            return null;
        }

        return entry.Length < 0 ? throw WordBinaryMessages.StreamWithoutLength()
            : entry.Length == 0 ? []
            : entry.Length < _header.MiniStreamCutoff ? ReadMini(entry.First, (int)entry.Length)
            : _sectors.Read(entry.First, entry.Length);
    }

    /// <summary>Short streams stand in mini sectors within the root's own stream (MS-CFB §2.4).</summary>
    private byte[] ReadMini(uint first, int length)
    {
        _miniStream ??= ReadMiniStream();
        _miniFat ??= ReadMiniFat();
        var miniLength = 1 << _header.MiniSectorShift;
        if (length > _miniStream.Length)
        {
            throw WordBinaryMessages.StreamLongerThanFile();
        }

        var bytes = new byte[length];
        var sector = first;
        for (var filled = 0; filled < length;)
        {
            var wanted = Math.Min(miniLength, length - filled);
            var from = (long)sector << _header.MiniSectorShift;
            if (sector > SectorChains.LargestSector || from + wanted > _miniStream.Length)
            {
                throw WordBinaryMessages.ShortStreamEndsEarly();
            }

            _miniStream.AsSpan((int)from, wanted).CopyTo(bytes.AsSpan(filled));
            filled += wanted;
            if (filled < length)
            {
                sector = NextMini(sector);
            }
        }

        return bytes;
    }

    private uint NextMini(uint sector)
    {
        var at = (long)sector * sizeof(uint);
        return at + sizeof(uint) <= _miniFat!.Length
            ? BinaryPrimitives.ReadUInt32LittleEndian(_miniFat.AsSpan((int)at))
            : throw WordBinaryMessages.ShortSectorNotInTable();
    }

    private byte[] ReadMiniStream() =>
        _directory.Root.Length < 0 ? throw WordBinaryMessages.RootWithoutLength() : _sectors.Read(_directory.Root.First, _directory.Root.Length);

    private byte[] ReadMiniFat()
    {
        var chain = _sectors.Chain(_header.FirstMiniFatSector);
        var entries = new byte[chain.Count * _sectors.SectorLength];
        var filled = 0;
        foreach (var sector in chain)
        {
            var part = _sectors.Sector(sector);
            part.CopyTo(entries.AsSpan(filled));
            filled += part.Length;
        }

        return entries;
    }
}
