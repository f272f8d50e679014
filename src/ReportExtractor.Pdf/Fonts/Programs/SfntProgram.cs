using ReportExtractor.Pdf.Fonts.Encodings;

namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>A TrueType or OpenType font (OpenType, "Font file").</summary>
internal sealed class SfntProgram : FontProgram
{
    // The codes of symbol fonts start here (ISO 32000-1 §9.6.6.4).
    private const int SymbolsFrom = 0xF000;

    // Fonts that are not subsets have empty glyphs for a few control characters: backspace, tab, return, group separator.
    private const int FewControls = 4;

    // Real fonts have about 20 tables.
    private const int MaxTables = 100;
    private const long Collection = 0x74746366; // 'ttcf'

    private readonly string _fontName;
    private readonly CffProgram? _outlines;
    private readonly List<CharacterMap> _maps;
    private readonly Lazy<Dictionary<int, int>> _characters;
    private readonly Lazy<Dictionary<int, string>> _texts;
    private readonly Lazy<Dictionary<int, int>> _symbols;
    private readonly Lazy<Dictionary<int, int>> _macintosh;
    private readonly Lazy<string[]> _names;
    private readonly Lazy<Dictionary<string, int>> _glyphsByName;

    /// <summary>Reads a font. Its tables are decoded when needed.</summary>
    /// <param name="bytes">Its file.</param>
    /// <param name="fontName">The font's name in the PDF.</param>
    public SfntProgram(FontBytes bytes, string fontName)
    {
        _fontName = fontName;
        var tables = Tables(bytes);
        _maps = CharacterMap.ReadAll(tables.GetValueOrDefault(Tag("cmap")));
        _outlines = tables.TryGetValue(Tag("CFF "), out var outlines) ? new CffProgram(outlines) : null;
        var post = tables.GetValueOrDefault(Tag("post"));
        _names = new Lazy<string[]>(() => PostNames.Read(post));
        _characters = new Lazy<Dictionary<int, int>>(ReadCharacters);
        _texts = new Lazy<Dictionary<int, string>>(ReadTexts);
        _symbols = new Lazy<Dictionary<int, int>>(() => GlyphsByCode(map => map.IsSymbol));
        _macintosh = new Lazy<Dictionary<int, int>>(() => GlyphsByCode(map => map.IsMacRoman));
        _glyphsByName = new Lazy<Dictionary<string, int>>(ReadGlyphsByName);
    }

    /// <inheritdoc/>
    public override bool HasNumberedGlyphs => _outlines?.HasNumberedGlyphs ?? true;

    /// <inheritdoc/>
    public override int GlyphOfCid(int cid) => _outlines?.GlyphOfCid(cid) ?? cid;

    /// <inheritdoc/>
    public override string TextOfGlyph(int glyph)
    {
        if (glyph <= 0)
        {
            return "";
        }

        if (_characters.Value.TryGetValue(glyph, out var character))
        {
            return Characters.Of(character);
        }

        if (_texts.Value.TryGetValue(glyph, out var text))
        {
            return text;
        }

        return _outlines?.TextOfGlyph(glyph) is { Length: > 0 } named ? named
            : glyph < _names.Value.Length ? GlyphNames.Text(_names.Value[glyph])
            : "";
    }

    /// <inheritdoc/>
    public override string TextOfName(string name) =>
        TextOfGlyph(_outlines?.GlyphOfName(name) is > 0 and var glyph ? glyph : _glyphsByName.Value.GetValueOrDefault(name));

    /// <summary>
    /// The codes of a simple font select glyphs by the subtable (3, 0), whose codes may start at F000, or by (1, 0) (ISO 32000-1
    /// §9.6.6.4).
    /// </summary>
    public override string TextOfCode(int code)
    {
        var glyph = _symbols.Value.GetValueOrDefault(SymbolsFrom + code);
        glyph = glyph != 0 ? glyph : _symbols.Value.GetValueOrDefault(code);
        glyph = glyph != 0 ? glyph : _macintosh.Value.GetValueOrDefault(code);
        return glyph != 0 ? TextOfGlyph(glyph) : _outlines?.TextOfCode(code) ?? "";
    }

    private static long Tag(string name) => ((long)name[0] << 24) | ((long)name[1] << 16) | ((long)name[2] << 8) | name[3];

    private static Dictionary<long, FontBytes> Tables(FontBytes file)
    {
        // The first font of a collection.
        var start = file.Long(0) == Collection ? file.Long(12) : 0;
        var tables = new Dictionary<long, FontBytes>();
        for (var i = 0; i < Math.Min(file.Word(start + 4), MaxTables); i++)
        {
            var at = start + 12 + (16 * i);
            tables.TryAdd(file.Long(at), file.Part(file.Long(at + 8), file.Long(at + 12)));
        }

        return tables;
    }

    /// <summary>Ranks the characters of a glyph: radicals, compatibility and private-use characters are less likely.</summary>
    private static int Rank(int character) => character switch
    {
        >= 0x2E80 and < 0x2FE0 => 1,
        >= 0xF900 and < 0xFB00 => 1,
        >= 0x2F800 and < 0x2FA20 => 1,
        _ => 0,
    };

    /// <summary>The characters of the glyphs in the Unicode subtables.</summary>
    private Dictionary<int, int> ReadCharacters()
    {
        var characters = new Dictionary<int, int>();
        foreach (var map in _maps.Where(map => map.IsUnicode))
        {
            foreach (var (character, glyph) in map.Pairs())
            {
                if (Characters.IsReadable(character)
                    && (!characters.TryGetValue(glyph, out var other) || (Rank(character), character).CompareTo((Rank(other), other)) < 0))
                {
                    characters[glyph] = character;
                }
            }
        }

        return characters;
    }

    /// <summary>The characters of the other glyphs, by the codes of the other subtables and by name.</summary>
    private Dictionary<int, string> ReadTexts()
    {
        var texts = new Dictionary<int, string>();
        AddCoded(texts, map => map.IsSymbol, SymbolFonts.Find(_fontName) ?? BaseEncodings.WinAnsi);
        AddNamed(texts);
        AddCoded(texts, map => map.IsMacRoman, SymbolFonts.Find(_fontName) ?? BaseEncodings.MacRoman);
        return texts;
    }

    /// <summary>
    /// True if the codes are consecutive numbers without meaning, as in some subsets: from 1, so that control characters have
    /// glyphs, or from the exclamation mark without a gap.
    /// </summary>
    private static bool IsNumbered(List<(int Code, int Glyph)> pairs)
    {
        var codes = pairs
            .Select(pair => pair.Code >= SymbolsFrom ? pair.Code - SymbolsFrom : pair.Code)
            .Where(code => code > 0 && code != ' ')
            .ToHashSet();
        if (codes.Count(code => code < ' ') > FewControls)
        {
            return true;
        }

        codes.RemoveWhere(code => code < ' ');
        return codes.Count > 0 && codes.Min() == '!' && codes.Max() < '~' && codes.Max() - '!' + 1 == codes.Count;
    }

    private void AddCoded(Dictionary<int, string> texts, Func<CharacterMap, bool> isMeant, string[] encoding)
    {
        var pairs = _maps.Where(isMeant).SelectMany(map => map.Pairs()).ToList();
        if (IsNumbered(pairs))
        {
            return;
        }

        foreach (var (code, glyph) in pairs)
        {
            var low = code >= SymbolsFrom ? code - SymbolsFrom : code;
            var text = low is >= 0x20 and < 256 ? encoding[low] : low > 256 ? Characters.Of(code) : "";
            if (text.Length > 0 && !_characters.Value.ContainsKey(glyph))
            {
                texts.TryAdd(glyph, text);
            }
        }
    }

    private void AddNamed(Dictionary<int, string> texts)
    {
        for (var glyph = 1; glyph < _names.Value.Length; glyph++)
        {
            if (!_characters.Value.ContainsKey(glyph)
                && !texts.ContainsKey(glyph)
                && GlyphNames.Text(_names.Value[glyph]) is { Length: > 0 } text)
            {
                texts[glyph] = text;
            }
        }
    }

    private Dictionary<int, int> GlyphsByCode(Func<CharacterMap, bool> isMeant)
    {
        var glyphs = new Dictionary<int, int>();
        foreach (var (code, glyph) in _maps.Where(isMeant).SelectMany(map => map.Pairs()))
        {
            glyphs.TryAdd(code, glyph);
        }

        return glyphs;
    }

    private Dictionary<string, int> ReadGlyphsByName()
    {
        var glyphs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var glyph = 1; glyph < _names.Value.Length; glyph++)
        {
            glyphs.TryAdd(_names.Value[glyph], glyph);
        }

        return glyphs;
    }
}
