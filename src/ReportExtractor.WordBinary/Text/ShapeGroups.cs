using System.Buffers.Binary;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Text;

/// <summary>
/// Finds the shape that represents the group of another shape. Only that shape has an anchor (MS-DOC §2.5.6, fcDggInfo).
/// </summary>
internal static class ShapeGroups
{
    // Drawing records (MS-ODRAW §2.2.13, §2.2.16, §2.2.14, §2.2.40).
    private const ushort Drawing = 0xF002;
    private const ushort Group = 0xF003;
    private const ushort Shape = 0xF004;
    private const ushort ShapeData = 0xF00A;

    // The length of a record header: version, instance, type and length (MS-ODRAW §2.2.1).
    private const int HeaderLength = 8;

    /// <summary>Reads the groups.</summary>
    /// <param name="place">The location of the drawings.</param>
    /// <param name="table">The table stream.</param>
    /// <returns>For each shape, the shape that has its anchor. Broken records are skipped.</returns>
    public static Dictionary<int, int> Read(TablePlace place, WordStream table)
    {
        var groups = new Dictionary<int, int>();
        var bytes = place.IsEmpty ? [] : place.In(table);

        // The data shared by all drawings come first. A byte precedes each drawing.
        for (var at = End(bytes, 0) + 1L;
            at + HeaderLength <= bytes.Length && Kind(bytes, (int)at) == Drawing;
            at = End(bytes, (int)at) + 1L)
        {
            ReadDrawing(bytes[..End(bytes, (int)at)], (int)at + HeaderLength, groups);
        }

        return groups;
    }

    /// <summary>A drawing has one group of all shapes. The shapes and groups directly inside of it have anchors.</summary>
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

    /// <summary>The end of a record, within the bytes.</summary>
    private static int End(ReadOnlySpan<byte> bytes, int at) => at + HeaderLength > bytes.Length
        ? bytes.Length
        : (int)Math.Min(bytes.Length, (long)at + HeaderLength + BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]));
}
