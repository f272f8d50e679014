using System.Text;
using ReportExtractor.Pdf.Fonts.Encodings;

namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>The table 'post': glyph names (OpenType, 'post').</summary>
internal static class PostNames
{
    // The versions with names, and the length of the fields before them.
    private const long Version1 = 0x00010000;
    private const long Version2 = 0x00020000;
    private const int HeaderLength = 32;

    private static readonly string[] Macintosh = EmbeddedText.Words("MacintoshGlyphNames.txt").ToArray();

    /// <summary>The names of the glyphs; empty if the table has none.</summary>
    /// <param name="table">The table.</param>
    public static string[] Read(FontBytes table)
    {
        switch (table.Long(0))
        {
            case Version1:
                return Macintosh;
            case Version2:
                break;
            default:
                return [];
        }

        var count = Math.Min(table.Word(HeaderLength), Math.Max(0, (table.Length - HeaderLength - 2) / 2));
        var names = new string[count];
        var own = ReadOwn(table, HeaderLength + 2 + (2 * count), count);
        for (var glyph = 0; glyph < count; glyph++)
        {
            var index = table.Word(HeaderLength + 2 + (2 * glyph));
            names[glyph] = index < Macintosh.Length ? Macintosh[index]
                : index - Macintosh.Length < own.Count ? own[index - Macintosh.Length]
                : "";
        }

        return names;
    }

    /// <summary>The font's own names, each with its length.</summary>
    private static List<string> ReadOwn(FontBytes table, int at, int count)
    {
        var names = new List<string>();
        while (at < table.Length && names.Count < count)
        {
            var length = table.Byte(at);
            names.Add(Encoding.Latin1.GetString(table.Part(at + 1, length).Span));
            at += 1 + length;
        }

        return names;
    }
}
