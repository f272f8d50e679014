using System.Buffers.Binary;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Containers;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Changes of single fields in a compound file: in its directory and allocation table, and in the streams of a Word file.</summary>
internal static class CompoundMutations
{
    /// <summary>The file information block (MS-DOC §2.5.1) stands at the start of the stream, in no more bytes than these.</summary>
    private const int InformationBlock = 0x600;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("field", (file, dice) => Fields(file, dice, (_, places) => places)),
        new("fib", (file, dice) => Fields(file, dice, (map, _) => map.Streams.TryGetValue("WordDocument", out var sectors) ? [.. sectors.Take(InformationBlock / map.SectorLength)] : [])),
        new("table-stream", (file, dice) => Fields(file, dice, (map, places) => map.Streams.GetValueOrDefault("1Table") ?? map.Streams.GetValueOrDefault("0Table") ?? map.Streams.GetValueOrDefault(CompoundMap.MiniStream) ?? places)),
        new("chains", (file, dice) => Fields(file, dice, (map, _) => [.. map.Streams["allocation"], .. map.Streams["directory"]])),
        new("sectors", Sectors),
    ];

    private static byte[]? Fields(byte[] file, Dice dice, Func<CompoundMap, List<int>, List<int>> choose)
    {
        if (CompoundMap.Of(file) is not { } map || choose(map, [.. map.Streams.Values.SelectMany(places => places)]) is not { Count: > 0 } sectors)
        {
            return null;
        }

        for (var i = dice.Between(1, 6); i > 0; i--)
        {
            var field = file.AsSpan(dice.Pick(sectors) + (2 * dice.Between(0, (map.SectorLength / 2) - 2)));
            switch (dice.Between(0, 3))
            {
                case 0:
                    BinaryPrimitives.WriteUInt32LittleEndian(field, Hostile.Word(dice));
                    break;
                case 1:
                    BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)Hostile.Word(dice));
                    break;
                case 2:
                    // A little more or less than it is: what counts, or points, is then just beside.
                    BinaryPrimitives.WriteUInt32LittleEndian(field, BinaryPrimitives.ReadUInt32LittleEndian(field) + (uint)dice.Between(-4, 4));
                    break;
                default:
                    field[dice.Between(0, 1)] = (byte)dice.Next();
                    break;
            }
        }

        return file;
    }

    private static byte[]? Sectors(byte[] file, Dice dice)
    {
        if (CompoundMap.Of(file) is not { } map || map.Streams.Values.SelectMany(streams => streams).ToList() is not { Count: > 0 } places)
        {
            return null;
        }

        file.AsSpan(dice.Pick(places), map.SectorLength).ToArray().CopyTo(file, dice.Pick(places));
        return file;
    }
}
