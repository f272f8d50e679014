using System.Buffers.Binary;
using System.Text;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Text;

/// <summary>The fonts, of which those for symbols are recognized (MS-DOC §2.9.286, SttbfFfn; §2.9.82, FFN).</summary>
internal sealed class FontTable
{
    // The offset of a font's name, after its length and properties.
    private const int NameOffset = 40;

    private readonly HashSet<int> _symbol = [];

    private FontTable()
    {
    }

    /// <summary>Reads the fonts.</summary>
    /// <param name="place">Its location.</param>
    /// <param name="table">The table stream.</param>
    public static FontTable Read(TablePlace place, WordStream table)
    {
        var fonts = new FontTable();
        if (place.Length < 2 * sizeof(ushort))
        {
            return fonts;
        }

        // The number of fonts, the length of extra data (none), and the fonts, each beginning with its length minus one.
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

    /// <summary>
    /// The character shown for a symbol. The font Symbol has digits and punctuation at the positions of ASCII, in the private
    /// area of Unicode.
    /// </summary>
    /// <param name="font">The index of the font.</param>
    /// <param name="symbol">The symbol.</param>
    public char Show(ushort font, char symbol) =>
        symbol is >= '\uF021' and <= '\uF03F' && _symbol.Contains(font) ? (char)(symbol - 0xF000) : symbol;

    private static bool IsSymbol(ReadOnlySpan<byte> name) => name.StartsWith("S\0y\0m\0b\0o\0l\0\0\0"u8);
}
