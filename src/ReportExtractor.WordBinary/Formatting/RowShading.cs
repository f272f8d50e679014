using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Shading of the cells of a row (MS-DOC §2.6.3).</summary>
internal static class RowShading
{
    /// <summary>The index of the table style without any formatting (MS-DOC §2.6.3, sprmTIstd).</summary>
    private const int PlainTable = 11;

    /// <summary>True if a modifier puts a color behind a cell, or may do so.</summary>
    /// <param name="code">The modifier.</param>
    /// <param name="operand">Its operand.</param>
    public static bool IsShaded(ushort code, ReadOnlySpan<byte> operand) => code switch
    {
        // A table style may have colors of its own.
        Sprm.TableStyle => BinaryPrimitives.ReadUInt16LittleEndian(operand) != PlainTable,
        Sprm.CellShadingIndex => Any(operand, sizeof(ushort), bytes => Shading.ReadIndex(BinaryPrimitives.ReadUInt16LittleEndian(bytes))),
        Sprm.SetShadingIndex => IsColor(Shading.ReadIndex(BinaryPrimitives.ReadUInt16LittleEndian(operand[2..]))),
        Sprm.SetShading => operand.Length < 2 || Any(operand[2..], Shading.Length, Shading.Read),
        _ => Any(operand, Shading.Length, Shading.Read),
    };

    private static bool Any(ReadOnlySpan<byte> all, int length, Read read)
    {
        for (; all.Length >= length; all = all[length..])
        {
            if (IsColor(read(all[..length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsColor(Shading shading) => shading.IsPattern || shading.Color is { } color && color != ColorIndex.White;

    private delegate Shading Read(ReadOnlySpan<byte> bytes);
}
