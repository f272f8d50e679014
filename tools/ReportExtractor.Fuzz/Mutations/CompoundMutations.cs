using System.Buffers.Binary;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Containers;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>
/// Mutations of single fields in a compound file: in its directory and allocation table, and in the streams of a Word document.
/// </summary>
internal static class CompoundMutations
{
    /// <summary>The file information block (MS-DOC §2.5.1) is at the start of the stream and not longer than this.</summary>
    private const int InformationBlock = 0x600;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfFields("field", Everything),
        OfFields("fib", InformationBlockOf),
        OfFields("table-stream", TableStream),
        OfFields("chains", map => [.. map.Streams["allocation"], .. map.Streams["directory"]]),
        new("sectors", Sectors),
    ];

    private static Mutation OfFields(string name, Func<CompoundMap, List<int>> choose) =>
        new(name, (file, dice) => Fields(file, dice, choose));

    private static List<int> Everything(CompoundMap map) => [.. map.Streams.Values.SelectMany(places => places)];

    private static List<int> InformationBlockOf(CompoundMap map) =>
        map.Streams.TryGetValue("WordDocument", out var sectors) ? [.. sectors.Take(InformationBlock / map.SectorLength)] : [];

    private static List<int> TableStream(CompoundMap map) =>
        map.Streams.GetValueOrDefault("1Table")
        ?? map.Streams.GetValueOrDefault("0Table")
        ?? map.Streams.GetValueOrDefault(CompoundMap.MiniStream)
        ?? Everything(map);

    private static byte[]? Fields(byte[] file, Dice dice, Func<CompoundMap, List<int>> choose)
    {
        if (CompoundMap.Of(file) is not { } map || choose(map) is not { Count: > 0 } sectors)
        {
            return null;
        }

        for (var i = dice.Between(1, 6); i > 0; i--)
        {
            var field = file.AsSpan(dice.Pick(sectors) + (2 * dice.Between(0, (map.SectorLength / 2) - 2)));
            switch (dice.Between(0, 3))
            {
                case 0:
                    BinaryPrimitives.WriteUInt32LittleEndian(field, Extremes.Word(dice));
                    break;
                case 1:
                    BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)Extremes.Word(dice));
                    break;
                case 2:
                    // Slightly more or less than before: a count or an offset is then off by a few.
                    var value = BinaryPrimitives.ReadUInt32LittleEndian(field);
                    BinaryPrimitives.WriteUInt32LittleEndian(field, value + (uint)dice.Between(-4, 4));
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
