namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>A subtable of the table 'cmap': characters with their glyphs (OpenType, 'cmap').</summary>
/// <param name="Platform">The platform: 0 Unicode, 1 Macintosh, 3 Windows.</param>
/// <param name="Encoding">The encoding, specific to the platform.</param>
/// <param name="Bytes">The subtable and the bytes after it.</param>
internal readonly record struct CharacterMap(int Platform, int Encoding, FontBytes Bytes)
{
    // Real fonts have up to ten subtables and 70,000 pairs. These limits stop hostile tables.
    private const int MaxSubtables = 16;
    private const int MaxPairs = 0x40000;
    private const int MaxCharacters = 0x110000;
    private const int MaxGlyphs = 0x10000;

    /// <summary>True for the symbol encoding (3, 0), whose codes may start at F000.</summary>
    public bool IsSymbol => Platform == 3 && Encoding == 0;

    /// <summary>True for the Macintosh Roman encoding (1, 0).</summary>
    public bool IsMacRoman => Platform == 1 && Encoding == 0;

    /// <summary>True if the codes are Unicode.</summary>
    public bool IsUnicode => (Platform == 0 && Encoding != VariationSequences) || (Platform == 3 && Encoding is 1 or 10);

    /// <summary>The encoding of platform 0 whose subtables (format 14) have no pairs.</summary>
    private const int VariationSequences = 5;

    /// <summary>The subtables of a table.</summary>
    /// <param name="table">The table.</param>
    public static List<CharacterMap> ReadAll(FontBytes table)
    {
        var maps = new List<CharacterMap>();
        for (var i = 0; i < Math.Min(table.Word(2), MaxSubtables); i++)
        {
            var at = 4 + (8 * i);
            maps.Add(new CharacterMap(table.Word(at), table.Word(at + 2), table.From(table.Long(at + 4))));
        }

        return maps;
    }

    /// <summary>Its pairs of codes and glyphs, without the missing glyph 0.</summary>
    public List<(int Code, int Glyph)> Pairs()
    {
        var pairs = new List<(int Code, int Glyph)>();
        switch (Bytes.Word(0))
        {
            case 0:
                for (var code = 0; code < 256; code++)
                {
                    Add(pairs, code, Bytes.Byte(6 + code));
                }

                break;
            case 2:
                ReadHighBytes(pairs);
                break;
            case 4:
                ReadSegments(pairs);
                break;
            case 6:
                ReadTrimmed(pairs, Bytes.Word(6), Bytes.Word(8), 10);
                break;
            case 10:
                ReadTrimmed(pairs, Bytes.Long(12), Bytes.Long(16), 20);
                break;
            case 12:
                ReadGroups(pairs);
                break;
        }

        return pairs;
    }

    private static void Add(List<(int Code, int Glyph)> pairs, int code, int glyph)
    {
        if (glyph != 0)
        {
            pairs.Add((code, glyph));
        }
    }

    /// <summary>Format 2: codes of one or two bytes.</summary>
    private void ReadHighBytes(List<(int Code, int Glyph)> pairs)
    {
        const int Keys = 6;
        const int Headers = Keys + 512;
        for (var high = 0; high < 256; high++)
        {
            // The keys are multiples of 8, the length of a header. Key 0 is for single bytes.
            var key = Bytes.Word(Keys + (2 * high));
            var header = Headers + key;
            var first = Bytes.Word(header);
            var count = Math.Min(Bytes.Word(header + 2), 256);
            var delta = Bytes.Word(header + 4);
            var glyphs = header + 6 + Bytes.Word(header + 6);
            for (var i = 0; i < count; i++)
            {
                if (key == 0 && first + i != high)
                {
                    continue;
                }

                var glyph = Bytes.Word(glyphs + (2 * i));
                Add(pairs, key == 0 ? high : (high << 8) | (first + i), glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    /// <summary>Format 4: segments of the basic multilingual plane.</summary>
    private void ReadSegments(List<(int Code, int Glyph)> pairs)
    {
        var length = Bytes.Word(6) & ~1;
        var ends = 14;
        var starts = ends + length + 2;
        var deltas = starts + length;
        var offsets = deltas + length;
        var seen = 0;
        for (var i = 0; i < length; i += 2)
        {
            var start = Bytes.Word(starts + i);
            var end = Bytes.Word(ends + i);
            var delta = Bytes.Word(deltas + i);
            var offset = Bytes.Word(offsets + i);
            for (var code = start; code <= end && code < 0xFFFF && seen < MaxGlyphs; code++, seen++)
            {
                var glyph = offset == 0 ? code : Bytes.Word(offsets + i + offset + (2L * (code - start)));
                Add(pairs, code, offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    /// <summary>Formats 6 and 10: one run of codes.</summary>
    private void ReadTrimmed(List<(int Code, int Glyph)> pairs, long first, long count, int glyphs)
    {
        count = Math.Min(count, Math.Max(0, (Bytes.Length - glyphs) / 2));
        for (var i = 0; i < count && i < MaxPairs && first + i < MaxCharacters; i++)
        {
            Add(pairs, (int)first + i, Bytes.Word(glyphs + (2L * i)));
        }
    }

    /// <summary>Format 12: runs of codes to runs of glyphs.</summary>
    private void ReadGroups(List<(int Code, int Glyph)> pairs)
    {
        var groups = Math.Min(Bytes.Long(12), Math.Max(0, (Bytes.Length - 16) / 12));
        for (var i = 0L; i < groups; i++)
        {
            var at = 16 + (12 * i);
            var (first, last, glyph) = (Bytes.Long(at), Math.Min(Bytes.Long(at + 4), MaxCharacters - 1), Bytes.Long(at + 8));
            for (var code = first; code <= last && glyph + code - first < MaxGlyphs; code++)
            {
                if (pairs.Count >= MaxPairs)
                {
                    return;
                }

                Add(pairs, (int)code, (int)(glyph + code - first));
            }
        }
    }
}
