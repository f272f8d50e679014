using System.Buffers.Binary;
using System.Text;

namespace ReportExtractor.Fuzz.Building;

/// <summary>Writes compound files (MS-CFB) whose streams are all in the root.</summary>
/// <param name="sectorShift">The length of a sector as a power of two: 9 or 12.</param>
internal sealed class CompoundBuilder(int sectorShift = 9)
{
    // Special numbers of sectors (MS-CFB §2.1), and the length of a sector of the mini stream (§2.2).
    private const uint Free = 0xFFFFFFFF;
    private const uint End = 0xFFFFFFFE;
    private const uint FatMark = 0xFFFFFFFD;
    private const uint DifatMark = 0xFFFFFFFC;
    private const int MiniLength = 64;

    private readonly List<(string Name, byte[] Bytes)> _streams = [];
    private readonly List<byte[]> _sectors = [];
    private readonly List<uint> _fat = [];

    private int SectorLength => 1 << sectorShift;

    /// <summary>Writes a number of four bytes.</summary>
    public static void Write(byte[] bytes, int offset, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), value);

    /// <summary>Writes a number of two bytes.</summary>
    public static void Write16(byte[] bytes, int offset, int value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(offset), (ushort)value);

    /// <summary>Adds a stream.</summary>
    public CompoundBuilder Add(string name, byte[] bytes)
    {
        _streams.Add((name, bytes));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        var miniStream = new List<byte>();
        var miniFat = new List<uint>();
        var places = new List<uint>();
        foreach (var (_, bytes) in _streams)
        {
            places.Add(bytes.Length == 0 ? End : bytes.Length >= 4096 ? AddChain(bytes) : AddMini(bytes, miniStream, miniFat));
        }

        var mini = miniStream.Count == 0 ? End : AddChain([.. miniStream]);
        var miniFatBytes = new byte[miniFat.Count * 4];
        for (var i = 0; i < miniFat.Count; i++)
        {
            Write(miniFatBytes, i * 4, miniFat[i]);
        }

        var miniFatFirst = miniFat.Count == 0 ? End : AddChain(miniFatBytes, 0xFF);
        var directory = AddChain(Directory(places, mini, miniStream.Count));
        var (fat, difat) = AddFat();
        return [.. Header(directory, miniFatFirst, fat, difat), .. _sectors.SelectMany(sector => sector)];
    }

    private static uint AddMini(byte[] bytes, List<byte> stream, List<uint> fat)
    {
        var first = (uint)fat.Count;
        var count = (bytes.Length + MiniLength - 1) / MiniLength;
        for (var i = 0; i < count; i++)
        {
            fat.Add(i + 1 < count ? (uint)fat.Count + 1 : End);
        }

        stream.AddRange(bytes);
        stream.AddRange(new byte[(count * MiniLength) - bytes.Length]);
        return first;
    }

    private uint AddChain(byte[] bytes, byte filler = 0)
    {
        var first = (uint)_sectors.Count;
        for (var at = 0; at < bytes.Length; at += SectorLength)
        {
            var sector = new byte[SectorLength];
            Array.Fill(sector, filler);
            bytes.AsSpan(at, Math.Min(SectorLength, bytes.Length - at)).CopyTo(sector);
            _sectors.Add(sector);
            _fat.Add(at + SectorLength < bytes.Length ? (uint)_sectors.Count : End);
        }

        return first;
    }

    private byte[] Directory(List<uint> places, uint mini, int miniLength)
    {
        var perSector = SectorLength / 128;
        var bytes = new byte[(_streams.Count + perSector) / perSector * SectorLength];
        Entry(bytes, 0, "Root Entry", 5, Free, _streams.Count == 0 ? Free : 1, mini, miniLength);
        for (var i = 0; i < _streams.Count; i++)
        {
            var right = i + 1 < _streams.Count ? (uint)i + 2 : Free;
            Entry(bytes, i + 1, _streams[i].Name, 2, right, Free, places[i], _streams[i].Bytes.Length);
        }

        return bytes;
    }

    private static void Entry(byte[] bytes, int index, string name, byte kind, uint right, uint child, uint first, int length)
    {
        var at = index * 128;
        Encoding.Unicode.GetBytes(name).CopyTo(bytes, at);
        Write16(bytes, at + 0x40, (name.Length + 1) * 2);
        bytes[at + 0x42] = kind;
        Write(bytes, at + 0x44, Free);
        Write(bytes, at + 0x48, right);
        Write(bytes, at + 0x4C, child);
        Write(bytes, at + 0x74, first);
        Write(bytes, at + 0x78, (uint)length);
    }

    private (List<uint> Fat, List<uint> Difat) AddFat()
    {
        var perSector = SectorLength / 4;
        var (fat, difat) = (0, 0);
        while (fat * perSector < _sectors.Count + fat + difat)
        {
            fat++;
            difat = Math.Max(0, (fat - 109 + perSector - 2) / (perSector - 1));
        }

        var difatPlaces = Enumerable.Range(_sectors.Count, difat).Select(i => (uint)i).ToList();
        var fatPlaces = Enumerable.Range(_sectors.Count + difat, fat).Select(i => (uint)i).ToList();
        _fat.AddRange(Enumerable.Repeat(DifatMark, difat));
        _fat.AddRange(Enumerable.Repeat(FatMark, fat));
        for (var i = 0; i < difat; i++)
        {
            var sector = new byte[SectorLength];
            Array.Fill(sector, (byte)0xFF);
            for (var j = 0; j < perSector - 1 && 109 + (i * (perSector - 1)) + j < fat; j++)
            {
                Write(sector, j * 4, fatPlaces[109 + (i * (perSector - 1)) + j]);
            }

            Write(sector, SectorLength - 4, i + 1 < difat ? difatPlaces[i + 1] : End);
            _sectors.Add(sector);
        }

        for (var i = 0; i < fat; i++)
        {
            var sector = new byte[SectorLength];
            for (var j = 0; j < perSector; j++)
            {
                var index = (i * perSector) + j;
                Write(sector, j * 4, index < _fat.Count ? _fat[index] : Free);
            }

            _sectors.Add(sector);
        }

        return (fatPlaces, difatPlaces);
    }

    private byte[] Header(uint directory, uint miniFat, List<uint> fat, List<uint> difat)
    {
        var header = new byte[SectorLength];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(header, 0);
        Write16(header, 0x18, 0x3E);
        Write16(header, 0x1A, sectorShift == 12 ? 4 : 3);
        Write16(header, 0x1C, 0xFFFE);
        Write16(header, 0x1E, sectorShift);
        Write16(header, 0x20, 6);
        Write(header, 0x2C, (uint)fat.Count);
        Write(header, 0x30, directory);
        Write(header, 0x38, 4096);
        Write(header, 0x3C, miniFat);
        Write(header, 0x40, miniFat == End ? 0u : 1);
        Write(header, 0x44, difat.Count == 0 ? End : difat[0]);
        Write(header, 0x48, (uint)difat.Count);
        for (var i = 0; i < 109; i++)
        {
            Write(header, 0x4C + (i * 4), i < fat.Count ? fat[i] : Free);
        }

        return header;
    }
}
