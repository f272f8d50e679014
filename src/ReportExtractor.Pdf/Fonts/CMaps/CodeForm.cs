namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>How long codes are in the encodings of the predefined CMaps.</summary>
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

    /// <summary>Two bytes without their upper bits: the national standards' rows and cells.</summary>
    SevenBitPairs,

    /// <summary>One byte, or two with upper bits.</summary>
    Euc,

    /// <summary>Likewise, with some single bytes of the Macintosh's at the upper end.</summary>
    MacintoshEuc,

    /// <summary>One byte, or two of which the first has its upper bit: GBK, Big5, UHC.</summary>
    Gbk,

    /// <summary>One, two or four bytes.</summary>
    Gb18030,

    /// <summary>One byte, half-width katakana among them, or two.</summary>
    ShiftJis,

    /// <summary>One byte, or two; half-width katakana after 8E.</summary>
    JapaneseEuc,

    /// <summary>Korean by the parts of its syllables: one byte or two.</summary>
    Johab,
}
