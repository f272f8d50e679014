using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Shading of letters or cells (MS-DOC §2.9.248, Shd; §2.9.249, Shd80).</summary>
/// <param name="Color">The color; null if there is none.</param>
/// <param name="IsPattern">True for a pattern of two colors.</param>
internal readonly record struct Shading(int? Color, bool IsPattern)
{
    /// <summary>The length of a shading in bytes: two colors and a pattern.</summary>
    public const int Length = 10;

    // The patterns without dots, and with nothing but dots (MS-DOC §2.9.121, Ipat).
    private const int Clear = 0;
    private const int Solid = 1;
    private const int Nil = 0xFFFF;

    /// <summary>Reads a shading.</summary>
    /// <param name="bytes">Its bytes.</param>
    public static Shading Read(ReadOnlySpan<byte> bytes) => bytes.Length < Length
        ? default
        : Of(ColorIndex.Read(bytes), ColorIndex.Read(bytes[4..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

    /// <summary>Reads a shading by indexes: five bits for each color, six for the pattern.</summary>
    /// <param name="bits">The bits.</param>
    public static Shading ReadIndex(int bits) =>
        bits == Nil ? default : Of(ColorIndex.Find(bits & 0x1F), ColorIndex.Find((bits >> 5) & 0x1F), bits >> 10);

    private static Shading Of(int? front, int? back, int pattern) => pattern switch
    {
        Clear or Nil => new Shading(back, false),
        Solid => new Shading(front ?? 0, false),
        _ => new Shading(null, true),
    };
}
