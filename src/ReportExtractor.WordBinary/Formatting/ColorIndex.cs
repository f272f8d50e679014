namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Colors by their index (MS-DOC §2.9.119, Ico), and as 0xRRGGBB.</summary>
internal static class ColorIndex
{
    /// <summary>White.</summary>
    public const int White = 0xFFFFFF;

    /// <summary>The greatest difference of red, green and blue, of 255, with which letters can't be seen on their background.</summary>
    private const int LeastDifference = 8;

    private const int Byte = 0xFF;

    private static readonly int[] Colors =
    [
        0x000000, 0x0000FF, 0x00FFFF, 0x00FF00, 0xFF00FF, 0xFF0000, 0xFFFF00, 0xFFFFFF, 0x000080, 0x008080, 0x008000, 0x800080, 0x800000,
        0x808000, 0x808080, 0xC0C0C0,
    ];

    /// <summary>The color of an index; null for the automatic one.</summary>
    /// <param name="index">The index.</param>
    public static int? Find(int index) => index >= 1 && index <= Colors.Length ? Colors[index - 1] : null;

    /// <summary>The color of a COLORREF (MS-DOC §2.9.43): red, green, blue, and whether it is automatic.</summary>
    /// <param name="bytes">Its four bytes.</param>
    public static int? Read(ReadOnlySpan<byte> bytes) =>
        bytes is [var red, var green, var blue, 0, ..] ? (red << 16) | (green << 8) | blue : null;

    /// <summary>True if letters of one color can't be seen on the other one.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other one.</param>
    public static bool AreAlike(int first, int second) =>
        Differ(first, second, 16) <= LeastDifference && Differ(first, second, 8) <= LeastDifference
        && Differ(first, second, 0) <= LeastDifference;

    private static int Differ(int first, int second, int shift) => Math.Abs(((first >> shift) & Byte) - ((second >> shift) & Byte));
}
