using ReportExtractor.WordBinary.Formatting;

namespace ReportExtractor.WordBinary.Tests.Building;

/// <summary>Writes modifiers (MS-DOC §2.6).</summary>
internal static class Prl
{
    public static byte[] InTable { get; } = Byte(Sprm.InTable, 1);

    public static byte[] Join(params byte[][] modifiers) => [.. modifiers.SelectMany(modifier => modifier)];

    public static byte[] Byte(ushort code, byte operand) => [(byte)code, (byte)(code >> 8), operand];

    public static byte[] Short(ushort code, int operand) => [(byte)code, (byte)(code >> 8), (byte)operand, (byte)(operand >> 8)];

    public static byte[] Long(ushort code, int operand) => [(byte)code, (byte)(code >> 8), .. BitConverter.GetBytes(operand)];

    public static byte[] Variable(ushort code, params byte[] operand) => [(byte)code, (byte)(code >> 8), (byte)operand.Length, .. operand];

    /// <summary>A mark that ends a row of the outermost table.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="flags">The cells' flags (MS-DOC §2.9.317). Missing flags are 0.</param>
    public static byte[] RowEnd(int[] edges, params int[] flags) => Join(InTable, Byte(Sprm.EndsRow, 1), Define(edges, flags));

    /// <summary>A mark that ends a row of a nested table.</summary>
    /// <param name="depth">The inner table's depth.</param>
    /// <param name="edges">The edges.</param>
    public static byte[] InnerRowEnd(int depth, params int[] edges) =>
        Join(Inside(depth), Byte(Sprm.EndsInnerCell, 1), Byte(Sprm.EndsInnerRow, 1), Define(edges));

    public static byte[] Inside(int depth) => Join(InTable, Long(Sprm.TableDepth, depth));

    public static byte[] Define(int[] edges, params int[] flags)
    {
        var cells = edges.Length - 1;
        var operand = new byte[1 + (edges.Length * 2) + (cells * 20)];
        operand[0] = (byte)cells;
        for (var i = 0; i < edges.Length; i++)
        {
            CompoundBuilder.Write16(operand, 1 + (i * 2), edges[i]);
        }

        for (var i = 0; i < flags.Length; i++)
        {
            CompoundBuilder.Write16(operand, 1 + (edges.Length * 2) + (i * 20), flags[i]);
        }

        return [0x08, 0xD6, (byte)(operand.Length + 1), (byte)((operand.Length + 1) >> 8), .. operand];
    }
}
