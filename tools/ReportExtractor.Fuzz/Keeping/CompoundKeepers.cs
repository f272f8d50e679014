using System.Buffers.Binary;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Containers;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>Word 97 documents with changes that no stream holds, or with a sector elsewhere.</summary>
internal static class CompoundKeepers
{
    /// <summary>The mark of a sector that is not in use (MS-CFB §2.1).</summary>
    private const uint FreeSector = 0xFFFFFFFF;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("behind", (file, _) => [.. file, .. new byte[4096]]),
        new("moved", Move),
    ];

    /// <summary>Moves a sector of the text to the end of the file and updates the links from and to it.</summary>
    private static byte[]? Move(byte[] file, Dice dice)
    {
        if (CompoundMap.Of(file) is not { } map
            || map.Streams.GetValueOrDefault("WordDocument") is not { Count: > 2 } stream
            || file.Length % map.SectorLength != 0)
        {
            return null;
        }

        List<int> links =
        [
            .. map.Streams["allocation"].SelectMany(place => Enumerable.Range(0, map.SectorLength / 4).Select(i => place + (4 * i))),
        ];
        var moved = dice.Between(1, stream.Count - 1);
        var (from, to) = (Sector(stream[moved]), Sector(file.Length));
        if (to >= links.Count || BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(links[to])) != FreeSector)
        {
            return null;
        }

        byte[] changed = [.. file, .. file.AsSpan(stream[moved], map.SectorLength)];
        changed.AsSpan(links[from], 4).CopyTo(changed.AsSpan(links[to]));
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(links[from]), FreeSector);
        BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(links[Sector(stream[moved - 1])]), to);
        changed.AsSpan(stream[moved], map.SectorLength).Clear();
        return changed;

        int Sector(int place) => (place / map.SectorLength) - 1;
    }
}
