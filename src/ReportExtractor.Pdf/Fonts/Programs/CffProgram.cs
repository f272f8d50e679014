using System.Text;
using ReportExtractor.Pdf.Fonts.Encodings;

namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>A font in Compact Font Format (Adobe TN 5176). Its glyphs have names, or CIDs of a character collection.</summary>
internal sealed class CffProgram : FontProgram
{
    // Predefined charsets and encodings (§12, §13), and the flag of an encoding with a supplement.
    private const int IsoAdobeCharset = 0;
    private const int ExpertCharset = 1;
    private const int ExpertSubsetCharset = 2;
    private const int StandardEncoding = 0;
    private const int ExpertEncoding = 1;
    private const int SupplementFlag = 0x80;

    private static readonly string[] StandardStrings = EmbeddedText.Words("CffStandardStrings.txt").ToArray();

    private readonly FontBytes _file;
    private readonly CffIndex _strings;
    private readonly int _encodingOffset;

    /// <summary>The string identifiers or CIDs of the glyphs.</summary>
    private readonly ushort[] _charset;

    private readonly Lazy<Dictionary<int, int>> _glyphOfCid;
    private readonly Lazy<Dictionary<string, int>> _glyphOfName;
    private readonly Lazy<int[]> _glyphOfCode;

    /// <summary>Reads a font.</summary>
    /// <param name="bytes">Its file.</param>
    public CffProgram(FontBytes bytes)
    {
        _file = bytes;
        var names = new CffIndex(bytes, bytes.Byte(2));
        var dictionaries = new CffIndex(bytes, names.End);
        _strings = new CffIndex(bytes, dictionaries.End);
        var top = new CffDictionary(dictionaries.Item(0));
        IsCidKeyed = top.Has(CffDictionary.RegistryOrdering);
        _encodingOffset = top.Get(CffDictionary.Encoding);
        var glyphs = top.Get(CffDictionary.CharStrings) is > 0 and var at ? new CffIndex(bytes, at).Count : 0;
        _charset = ReadCharset(top.Get(CffDictionary.Charset), glyphs);
        _glyphOfCid = new Lazy<Dictionary<int, int>>(() => Invert<int>(glyph => _charset[glyph]));
        _glyphOfName = new Lazy<Dictionary<string, int>>(() => Invert(glyph => String(_charset[glyph])));
        _glyphOfCode = new Lazy<int[]>(ReadEncoding);
    }

    /// <summary>True if its glyphs have CIDs instead of names.</summary>
    public bool IsCidKeyed { get; }

    /// <inheritdoc/>
    public override bool HasNumberedGlyphs => !IsCidKeyed;

    /// <inheritdoc/>
    public override int GlyphOfCid(int cid) => IsCidKeyed ? _glyphOfCid.Value.GetValueOrDefault(cid) : cid;

    /// <inheritdoc/>
    public override string TextOfGlyph(int glyph) =>
        IsCidKeyed || glyph <= 0 || glyph >= _charset.Length ? "" : GlyphNames.Text(String(_charset[glyph]));

    /// <inheritdoc/>
    public override string TextOfCode(int code) => IsCidKeyed ? ""
        : _encodingOffset == StandardEncoding ? BaseEncodings.Standard[code]
        : TextOfGlyph(_glyphOfCode.Value[code]);

    /// <summary>The glyph with a name, or 0.</summary>
    /// <param name="name">The name.</param>
    public int GlyphOfName(string name) => IsCidKeyed ? 0 : _glyphOfName.Value.GetValueOrDefault(name);

    /// <summary>The glyph of a code in the font's encoding, or 0.</summary>
    /// <param name="code">The code.</param>
    public int GlyphOfCode(int code) => IsCidKeyed || _encodingOffset == StandardEncoding ? 0 : _glyphOfCode.Value[code];

    private string String(int identifier) => identifier < StandardStrings.Length
        ? StandardStrings[identifier]
        : Encoding.Latin1.GetString(_strings.Item(identifier - StandardStrings.Length).Span);

    private Dictionary<T, int> Invert<T>(Func<int, T> key)
        where T : notnull
    {
        var glyphs = new Dictionary<T, int>();
        for (var glyph = 0; glyph < _charset.Length; glyph++)
        {
            glyphs.TryAdd(key(glyph), glyph);
        }

        return glyphs;
    }

    /// <summary>Reads a charset (§13). Glyph 0 is never in it.</summary>
    private ushort[] ReadCharset(int at, int glyphs)
    {
        var charset = new ushort[glyphs];
        if (at <= ExpertSubsetCharset && IsCidKeyed)
        {
            return Enumerable.Range(0, glyphs).Select(glyph => (ushort)glyph).ToArray();
        }

        if (at <= ExpertSubsetCharset)
        {
            var predefined = at switch
            {
                IsoAdobeCharset => Enumerable.Range(1, 228),
                ExpertCharset => Expert(),
                _ => [],
            };
            foreach (var (identifier, index) in predefined.Take(Math.Max(0, glyphs - 1)).Select((identifier, index) => (identifier, index)))
            {
                charset[index + 1] = (ushort)identifier;
            }

            return charset;
        }

        var format = _file.Byte(at++);
        for (var glyph = 1; glyph < glyphs && at < _file.Length;)
        {
            var first = _file.Word(at);
            at += 2;
            var more = format switch { 1 => _file.Byte(at), 2 => _file.Word(at), _ => 0 };
            at += format switch { 1 => 1, 2 => 2, _ => 0 };
            for (var i = 0; i <= more && glyph < glyphs; i++)
            {
                charset[glyph++] = (ushort)(first + i);
            }
        }

        return charset;
    }

    /// <summary>The Expert charset (appendix C).</summary>
    private static int[] Expert()
    {
        static IEnumerable<int> Run(int from, int to) => Enumerable.Range(from, to - from + 1);
        return
        [
            1, .. Run(229, 238), 13, 14, 15, 99, .. Run(239, 248), 27, 28, .. Run(249, 266), 109, 110, .. Run(267, 318),
            158, 155, 163, .. Run(319, 326), 150, 164, 169, .. Run(327, 378),
        ];
    }

    /// <summary>Reads an encoding (§12). The predefined Expert encoding is not supported.</summary>
    private int[] ReadEncoding()
    {
        var glyphs = new int[256];
        if (_encodingOffset <= ExpertEncoding)
        {
            return glyphs;
        }

        var at = _encodingOffset;
        var format = _file.Byte(at++);
        var count = _file.Byte(at++);
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var first = _file.Byte(at++);
            var more = (format & ~SupplementFlag) == 1 ? _file.Byte(at++) : 0;
            for (var code = first; code <= Math.Min(first + more, 255); code++)
            {
                glyphs[code] = glyph++;
            }
        }

        if ((format & SupplementFlag) != 0)
        {
            var supplements = _file.Byte(at++);
            for (var i = 0; i < supplements; i++, at += 3)
            {
                glyphs[_file.Byte(at)] = GlyphOfName(String(_file.Word(at + 1)));
            }
        }

        return glyphs;
    }
}
