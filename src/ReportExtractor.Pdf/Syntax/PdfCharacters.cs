namespace ReportExtractor.Pdf.Syntax;

/// <summary>The syntactic class of a byte (ISO 32000-1 §7.2.2).</summary>
internal static class PdfCharacters
{
    // The three classes of characters.
    private const byte Regular = 0;
    private const byte WhiteSpace = 1;
    private const byte Delimiter = 2;

    private static readonly byte[] Classes = MakeClasses();

    /// <summary>True for the six white-space characters (Table 1).</summary>
    public static bool IsWhiteSpace(byte value) => Classes[value] == WhiteSpace;

    /// <summary>True for the characters of names and operators, which are neither white space nor delimiters.</summary>
    public static bool IsRegular(byte value) => Classes[value] == Regular;

    /// <summary>True for 0 to 9.</summary>
    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    /// <summary>The value of a hexadecimal digit; -1 for any other byte.</summary>
    public static int HexDigit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        _ => -1,
    };

    /// <summary>The position of the first byte that is not white space.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="from">The start position.</param>
    public static int SkipWhiteSpace(ReadOnlySpan<byte> bytes, int from)
    {
        while (from < bytes.Length && IsWhiteSpace(bytes[from]))
        {
            from++;
        }

        return from;
    }

    private static byte[] MakeClasses()
    {
        var classes = new byte[byte.MaxValue + 1];
        foreach (var value in "\0\t\n\f\r "u8)
        {
            classes[value] = WhiteSpace;
        }

        foreach (var value in "()<>[]{}/%"u8)
        {
            classes[value] = Delimiter;
        }

        return classes;
    }
}
