using System.Buffers.Binary;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Text;

/// <summary>Tells for shapes inside groups which shape stands for the whole group: only that one has an anchor (MS-DOC §2.5.6, fcDggInfo).</summary>
internal static class ShapeGroups
{
    // Records of drawings (MS-ODRAW §2.2.13, §2.2.16, §2.2.14, §2.2.40).
    private const ushort Drawing = 0xF002;
    private const ushort Group = 0xF003;
    private const ushort Shape = 0xF004;
    private const ushort ShapeData = 0xF00A;

    // The version, instance, kind and length that every record begins with (MS-ODRAW §2.2.1).
    private const int HeaderLength = 8;

    /// <summary>Reads which shape stands for which.</summary>
    /// <param name="place">Where the drawings stand.</param>
    /// <param name="table">The table stream.</param>
    /// <returns>For every shape the one that has its anchor. What is broken is left out.</returns>
    public static Dictionary<int, int> Read(TablePlace place, WordStream table)
    {
        var groups = new Dictionary<int, int>();
        var bytes = place.IsEmpty ? [] : place.In(table);

        // What all drawings share comes first; each drawing has a byte before it.
        for (var at = End(bytes, 0) + 1L; at + HeaderLength <= bytes.Length && Kind(bytes, (int)at) == Drawing; at = End(bytes, (int)at) + 1L)
        {
            ReadDrawing(bytes[..End(bytes, (int)at)], (int)at + HeaderLength, groups);
        }

        return groups;
    }

    /// <summary>A drawing has one group of all shapes; what stands in that is anchored.</summary>
    private static void ReadDrawing(ReadOnlySpan<byte> bytes, int at, Dictionary<int, int> groups)
    {
        var (isWithin, end, anchored) = (false, 0, 0);
        while (at + HeaderLength <= bytes.Length)
        {
            var kind = Kind(bytes, at);
            if (kind is Group or Shape)
            {
                if (!isWithin)
                {
                    isWithin = kind == Group;
                }
                else if (at >= end)
                {
                    (end, anchored) = (End(bytes, at), 0);
                }

                at += HeaderLength;
                continue;
            }

            if (kind == ShapeData && at + HeaderLength + sizeof(int) <= bytes.Length)
            {
                var shape = BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + HeaderLength)..]);
                anchored = anchored == 0 ? shape : anchored;
                groups.TryAdd(shape, anchored);
            }

            at = End(bytes, at);
        }
    }

    private static ushort Kind(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 2)..]);

    /// <summary>Where a record ends, within the bytes.</summary>
    private static int End(ReadOnlySpan<byte> bytes, int at) => at + HeaderLength > bytes.Length
        ? bytes.Length
        : (int)Math.Min(bytes.Length, (long)at + HeaderLength + BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]));
}
