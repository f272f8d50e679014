using System.Buffers.Binary;
using System.Text;
using ReportExtractor.Pdf.Fonts.Encodings;

namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>
/// A predefined CMap for a known character encoding (ISO 32000-1 §9.7.5.2). It knows the CIDs of Latin letters and, for GB 2312,
/// those of Adobe-GB1. All other glyphs have the font's default width.
/// </summary>
internal sealed class EncodedCMap : CMap
{
    /// <summary>UTF-16, big-endian.</summary>
    public const int Unicode = 1201;

    /// <summary>UTF-8.</summary>
    public const int Utf8 = 65001;

    /// <summary>UTF-32, big-endian.</summary>
    public const int Utf32 = 12001;

    /// <summary>Simplified Chinese, GBK.</summary>
    public const int Gbk = 936;

    /// <summary>Simplified Chinese, GB 18030.</summary>
    public const int Gb18030 = 54936;

    /// <summary>Traditional Chinese, Big5.</summary>
    public const int Big5 = 950;

    /// <summary>Japanese, Shift JIS.</summary>
    public const int ShiftJis = 932;

    /// <summary>Japanese, EUC.</summary>
    public const int JapaneseEuc = 51932;

    /// <summary>Korean.</summary>
    public const int Korean = 949;

    /// <summary>Korean, Johab.</summary>
    public const int Johab = 1361;

    /// <summary>The high bits of both bytes, which seven-bit codes lack.</summary>
    private const uint UpperBits = 0x8080;

    private readonly CodeForm _form;
    private readonly int _firstLatin;
    private readonly bool _isGb;
    private readonly Encoding _encoding;
    private readonly CodespaceRanges _codespaces = new();

    /// <summary>Creates a CMap.</summary>
    /// <param name="form">The lengths of the codes.</param>
    /// <param name="codePage">The code page of the codes.</param>
    /// <param name="firstLatin">The CID of the blank, which the CIDs of ASCII follow; 0 if there is none.</param>
    /// <param name="isVertical">True for vertical writing.</param>
    public EncodedCMap(CodeForm form, int codePage, int firstLatin, bool isVertical)
    {
        _form = form;
        _firstLatin = firstLatin;
        _isGb = codePage is Gbk or Gb18030;
        _encoding = Find(codePage);
        IsVertical = isVertical;
        foreach (var (length, low, high) in Codespaces(form))
        {
            _codespaces.Add(length, low, high);
        }
    }

    /// <inheritdoc/>
    public override bool IsVertical { get; }

    /// <inheritdoc/>
    public override int CodeLength(ReadOnlySpan<byte> bytes) => _codespaces.CodeLength(bytes);

    /// <inheritdoc/>
    public override int Cid(uint code, int length)
    {
        var isUnicode = _form is CodeForm.Ucs2 or CodeForm.Utf16 or CodeForm.Utf32;
        var isLatin = _firstLatin > 0 && code is >= 0x20 and <= 0x7E && (length == 1 || isUnicode);
        if (!isLatin)
        {
            return _isGb ? GbCid(code, length) : Unknown;
        }

        return _isGb && code == ' ' && _firstLatin != PredefinedCMaps.Proportional
            ? GbCollection.HalfWidthBlank
            : _firstLatin + (int)code - 0x20;
    }

    /// <inheritdoc/>
    public override string Text(uint code, int length)
    {
        if (_form == CodeForm.SevenBitPairs)
        {
            code |= UpperBits;
        }

        Span<byte> bytes = stackalloc byte[CodespaceRanges.LongestCode];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, code);
        return Characters.Readable(_encoding.GetString(bytes[^length..]));
    }

    /// <summary>GBK and GB 18030 contain the codes of GB 2312.</summary>
    private int GbCid(uint code, int length) =>
        length == 2 && code <= ushort.MaxValue
            ? GbCollection.Cid((int)(_form == CodeForm.SevenBitPairs ? code | UpperBits : code))
            : Unknown;

    private static Encoding Find(int codePage)
    {
        // Invalid bytes have no characters, not question marks.
        var none = new DecoderReplacementFallback("");
        return CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, none)
            ?? Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, none);
    }

    /// <summary>The codespace ranges, as in the published CMap files.</summary>
    private static (int Length, uint Low, uint High)[] Codespaces(CodeForm form) => form switch
    {
        CodeForm.Ucs2 => [(2, 0x0000, 0xFFFF)],
        CodeForm.Utf16 => [(2, 0x0000, 0xD7FF), (4, 0xD800DC00, 0xDBFFDFFF), (2, 0xE000, 0xFFFF)],
        CodeForm.Utf8 => [(1, 0x00, 0x7F), (2, 0xC080, 0xDFBF), (3, 0xE08080, 0xEFBFBF), (4, 0xF0808080, 0xF7BFBFBF)],
        CodeForm.Utf32 => [(4, 0x00000000, 0x0010FFFF)],
        CodeForm.SevenBitPairs => [(2, 0x2121, 0x7E7E)],
        CodeForm.Euc => [(1, 0x00, 0x80), (2, 0xA1A1, 0xFEFE)],
        CodeForm.MacintoshEuc => [(1, 0x00, 0x80), (2, 0xA1A1, 0xFCFE), (1, 0xFD, 0xFF)],
        CodeForm.Gbk => [(1, 0x00, 0x80), (2, 0x8140, 0xFEFE)],
        CodeForm.Gb18030 => [(1, 0x00, 0x7F), (4, 0x81308130, 0xFE39FE39), (2, 0x8140, 0xFEFE)],
        CodeForm.ShiftJis => [(1, 0x00, 0x80), (2, 0x8140, 0x9FFC), (1, 0xA0, 0xDF), (2, 0xE040, 0xFCFC), (1, 0xFD, 0xFF)],
        CodeForm.JapaneseEuc => [(1, 0x00, 0x80), (2, 0x8EA0, 0x8EDF), (2, 0xA1A1, 0xFEFE)],
        CodeForm.Johab => [(1, 0x00, 0x80), (2, 0x8431, 0xF9FE)],
        _ => [],
    };
}
