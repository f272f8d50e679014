using System.Buffers.Binary;
using System.Text;

namespace ReportExtractor.Fuzz.Containers;

/// <summary>Where the structures and streams of a compound file (MS-CFB) are, so that single fields of them can be changed.</summary>
public sealed class CompoundMap
{
    // The lengths of the header (MS-CFB §2.2) and of a directory entry (§2.6.1).
    private const int HeaderLength = 512;
    private const int EntryLength = 128;

    /// <summary>The name given to the root's own stream, which holds all streams shorter than a sector.</summary>
    public const string MiniStream = "mini";

    /// <summary>Larger numbers are not sectors: they end a chain or mark a free sector (MS-CFB §2.1).</summary>
    private const uint LargestSector = 0xFFFFFFFA;

    private readonly byte[] _file;
    private readonly int _sectorLength;

    private CompoundMap(byte[] file)
    {
        _file = file;
        _sectorLength = 1 << file[0x1E];
    }

    /// <summary>The offsets of the sectors of each stream of whole sectors, the directory and the allocation table, by name.</summary>
    public Dictionary<string, List<int>> Streams { get; } = [];

    /// <summary>The length of a sector, in bytes.</summary>
    public int SectorLength => _sectorLength;

    /// <summary>The map of a file, or null if it is not a compound file, or a broken one.</summary>
    /// <param name="file">The file.</param>
    public static CompoundMap? Of(byte[] file)
    {
        if (file.Length < HeaderLength * 2 || file[0] != 0xD0 || file[1] != 0xCF || file[0x1E] is not (9 or 12))
        {
            return null;
        }

        var map = new CompoundMap(file);
        return map.Read() ? map : null;
    }

    private bool Read()
    {
        var fat = Enumerable.Range(0, 109)
            .Select(i => Number(0x4C + (4 * i)))
            .TakeWhile(sector => sector <= LargestSector)
            .Select(Place)
            .ToList();
        if (fat.Exists(place => place < 0))
        {
            return false;
        }

        Streams["allocation"] = fat;
        var directory = Chain(Number(0x30), fat);
        Streams["directory"] = directory;
        foreach (var place in directory)
        {
            for (var entry = place; entry < place + _sectorLength; entry += EntryLength)
            {
                if (_file[entry + 66] == 5)
                {
                    Streams[MiniStream] = Chain(Number(entry + 116), fat);
                }

                var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(entry + 64));
                if (_file[entry + 66] == 2 && nameLength is > 2 and <= 64 && Number(entry + 120) >= 4096)
                {
                    Streams[Encoding.Unicode.GetString(_file, entry, nameLength - 2)] = Chain(Number(entry + 116), fat);
                }
            }
        }

        return true;
    }

    private List<int> Chain(uint sector, List<int> fat)
    {
        var places = new List<int>();
        var perSector = _sectorLength / 4;
        var most = _file.Length / _sectorLength;
        while (sector < LargestSector && Place(sector) is >= 0 and var place && places.Count < most && sector / perSector < fat.Count)
        {
            places.Add(place);
            sector = Number(fat[(int)(sector / perSector)] + (4 * (int)(sector % perSector)));
        }

        return places;
    }

    private int Place(uint sector)
    {
        var place = ((long)sector + 1) * _sectorLength;
        return place + _sectorLength <= _file.Length ? (int)place : -1;
    }

    private uint Number(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(at));
}
