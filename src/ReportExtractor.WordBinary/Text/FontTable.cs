using System.Buffers.Binary;
using System.Text;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Text;

/// <summary>The fonts, of which the ones are told that symbols are set in (MS-DOC §2.9.286, SttbfFfn; §2.9.82, FFN).</summary>
internal sealed class FontTable
{
    // Where a font's name stands, behind its length and its properties.
    private const int NameOffset = 40;

    private readonly HashSet<int> _symbol = [];

    private FontTable()
    {
    }

    /// <summary>Reads the fonts.</summary>
    /// <param name="place">Where they stand.</param>
    /// <param name="table">The table stream.</param>
    public static FontTable Read(TablePlace place, WordStream table)
    {
        var fonts = new FontTable();
        if (place.Length < 2 * sizeof(ushort))
        {
            return fonts;
        }

        // A count, the length of extra data (none), and the fonts, each with its length less one in its first byte.
        var bytes = place.In(table);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        var at = 2 * sizeof(ushort);
        for (var i = 0; i < count && at < bytes.Length; i++)
        {
            var font = bytes.Slice(at, Math.Min(bytes[at] + 1, bytes.Length - at));
            if (font.Length > NameOffset && IsSymbol(font[NameOffset..]))
            {
                fonts._symbol.Add(i);
            }

            at += font.Length;
        }

        return fonts;
    }

    /// <summary>The character that is shown for a symbol. The font Symbol has digits and their signs at the same places as ASCII, in the private area of Unicode.</summary>
    /// <param name="font">The font's number.</param>
    /// <param name="symbol">The symbol.</param>
    public char Show(ushort font, char symbol) => symbol is >= '\uF021' and <= '\uF03F' && _symbol.Contains(font) ? (char)(symbol - 0xF000) : symbol;

    private static bool IsSymbol(ReadOnlySpan<byte> name) => name.StartsWith("S\0y\0m\0b\0o\0l\0\0\0"u8);
}
