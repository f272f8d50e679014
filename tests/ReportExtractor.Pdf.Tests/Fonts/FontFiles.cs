using System.Buffers.Binary;
using System.Text;
using ReportExtractor.Pdf.Fonts;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Fonts.Programs;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Tests.Fonts;

/// <summary>Fonts and font files for tests.</summary>
internal static class FontFiles
{
    public static PdfName Name(string value) => new(value);

    public static PdfNumber Number(double value) => new(value);

    public static PdfArray Array(params PdfObject[] items) => new(items);

    public static PdfArray Numbers(params double[] values) => new(values.Select(Number).ToArray());

    public static PdfDictionary Dictionary(params (string Key, PdfObject Value)[] entries) =>
        new(entries.ToDictionary(entry => entry.Key, entry => entry.Value));

    public static PdfStream Stream(byte[] bytes, params (string Key, PdfObject Value)[] entries) => new(Dictionary(entries), bytes);

    public static PdfStream Stream(string text, params (string Key, PdfObject Value)[] entries) =>
        Stream(Encoding.Latin1.GetBytes(text), entries);

    public static PdfFont Load(params (string Key, PdfObject Value)[] entries) =>
        new PdfFontLoader(new UnfilteredObjects(), CancellationToken.None).Load(Dictionary(entries));

    public static PdfFont LoadComposite(PdfObject encoding, PdfDictionary descendant, PdfObject? toUnicode = null) => Load(
        ("Type", Name("Font")),
        ("Subtype", Name("Type0")),
        ("Encoding", encoding),
        ("DescendantFonts", Array(descendant)),
        ("ToUnicode", toUnicode ?? PdfNull.Instance));

    public static List<PdfGlyph> Decode(PdfFont font, params byte[] bytes)
    {
        var glyphs = new List<PdfGlyph>();
        font.Decode(bytes, glyphs);
        return glyphs;
    }

    public static string Text(PdfFont font, params byte[] bytes) => string.Concat(Decode(font, bytes).Select(glyph => glyph.Text));

    /// <summary>A font file with the given tables.</summary>
    public static byte[] Sfnt(params (string Tag, byte[] Bytes)[] tables)
    {
        var file = new List<byte>(Words(0x0001, 0x0000, tables.Length, 0, 0, 0));
        var at = 12 + (16 * tables.Length);
        foreach (var (tag, bytes) in tables)
        {
            file.AddRange(Encoding.Latin1.GetBytes(tag));
            file.AddRange(Words(0, 0, at >> 16, at & 0xFFFF, bytes.Length >> 16, bytes.Length & 0xFFFF));
            at += bytes.Length;
        }

        foreach (var (_, bytes) in tables)
        {
            file.AddRange(bytes);
        }

        return [.. file];
    }

    /// <summary>A table 'cmap' with one subtable.</summary>
    public static byte[] CharacterMap(int platform, int encoding, byte[] subtable) =>
        [.. Words(0, 1, platform, encoding, 0, 12), .. subtable];

    /// <summary>A subtable of format 4 with one segment for each character.</summary>
    public static byte[] Segments(params (int Character, int Glyph)[] pairs)
    {
        var all = pairs.OrderBy(pair => pair.Character).Append((Character: 0xFFFF, Glyph: 0)).ToArray();
        return Words(
        [
            4, 16 + (8 * all.Length), 0, 2 * all.Length, 0, 0, 0,
            .. all.Select(pair => pair.Character), 0,
            .. all.Select(pair => pair.Character),
            .. all.Select(pair => (pair.Glyph - pair.Character) & 0xFFFF),
            .. all.Select(_ => 0),
        ]);
    }

    public static byte[] Words(params int[] values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), (ushort)values[i]);
        }

        return bytes;
    }

    /// <summary>A file whose streams have no filters.</summary>
    internal sealed class UnfilteredObjects : IPdfObjects
    {
        public Dictionary<int, PdfObject> Numbered { get; } = [];

        public int DamagedCount => 0;

        public PdfObject Resolve(PdfObject? value) => value is PdfReference reference
            ? Numbered.GetValueOrDefault(reference.Number, PdfNull.Instance)
            : value ?? PdfNull.Instance;

        public ReadOnlyMemory<byte> Decode(PdfStream stream) => stream.Raw;
    }
}
