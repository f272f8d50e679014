namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>The code lengths of the encodings of predefined CMaps.</summary>
internal enum CodeForm
{
    /// <summary>Always two bytes.</summary>
    Ucs2,

    /// <summary>Two bytes, or four for a surrogate pair.</summary>
    Utf16,

    /// <summary>One to four bytes.</summary>
    Utf8,

    /// <summary>Always four bytes.</summary>
    Utf32,

    /// <summary>Two bytes without their high bits: row and cell of a national standard.</summary>
    SevenBitPairs,

    /// <summary>One byte, or two with high bits.</summary>
    Euc,

    /// <summary>The same, with some single bytes of the Macintosh at the upper end.</summary>
    MacintoshEuc,

    /// <summary>One byte, or two of which the first has its high bit: GBK, Big5, UHC.</summary>
    Gbk,

    /// <summary>One, two or four bytes.</summary>
    Gb18030,

    /// <summary>One byte, including half-width katakana, or two.</summary>
    ShiftJis,

    /// <summary>One byte, or two; half-width katakana after 8E.</summary>
    JapaneseEuc,

    /// <summary>Korean composed of syllable parts: one byte or two.</summary>
    Johab,
}
