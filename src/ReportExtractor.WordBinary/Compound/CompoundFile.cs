using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Compound;

/// <summary>
/// A compound file (MS-CFB), the container of Word's binary files. Only the streams of the root are read. The length of the file
/// need not be a multiple of the sector length: missing bytes are an error only if a stream needs them.
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

    /// <summary>True if the bytes begin with the signature of a compound file (MS-CFB §2.2).</summary>
    /// <param name="bytes">The first bytes of a file.</param>
    public static bool HasSignature(ReadOnlySpan<byte> bytes) => bytes.StartsWith(CompoundHeader.Signature);

    /// <summary>Opens a compound file.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="WordBinaryException">The file is not a compound file, or it is broken.</exception>
    public static CompoundFile Open(ReadOnlyMemory<byte> bytes)
    {
        var header = CompoundHeader.Read(bytes);
        var sectors = new SectorChains(bytes, header);
        return new CompoundFile(header, sectors, RootDirectory.Read(sectors, header));
    }

    /// <summary>True if the root has a stream or a storage with a name.</summary>
    /// <param name="name">The name; case is ignored.</param>
    public bool Has(string name) => _directory.Find(name) is not null;

    /// <summary>Reads a stream of the root.</summary>
    /// <param name="name">The name of the stream; case is ignored.</param>
    /// <returns>Its bytes, or null if there is no such stream.</returns>
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

    /// <summary>Short streams are in mini sectors inside of the root's stream (MS-CFB §2.4).</summary>
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
        _directory.Root.Length < 0
            ? throw WordBinaryMessages.RootWithoutLength()
            : _sectors.Read(_directory.Root.First, _directory.Root.Length);

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
