namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>The predefined CMaps (ISO 32000-1 §9.7.5.2, table 118).</summary>
internal static class PredefinedCMaps
{
    /// <summary>The CID of the proportional blank. In all four collections the proportional Latin letters come first.</summary>
    public const int Proportional = 1;

    // The first CIDs of the half-width Latin letters in Adobe-GB1, -CNS1, -Japan1 and -Korea1. In Adobe-GB1 the blank is
    // elsewhere.
    private const int HalfWidthGb = 813;
    private const int HalfWidthCns = 13648;
    private const int HalfWidthJapan = 231;
    private const int HalfWidthKorea = 8094;

    /// <summary>Finds a predefined CMap; null if the name is unknown.</summary>
    /// <param name="name">Its name.</param>
    public static CMap? Find(string name)
    {
        var isVertical = name is "V" || name.EndsWith("-V", StringComparison.Ordinal);
        if (name is "Identity-H" or "Identity-V")
        {
            return new IdentityCMap(isVertical);
        }

        if (name is "H" or "V")
        {
            return new EncodedCMap(CodeForm.SevenBitPairs, EncodedCMap.JapaneseEuc, 0, isVertical);
        }

        if (!isVertical && !name.EndsWith("-H", StringComparison.Ordinal))
        {
            return null;
        }

        return Describe(name[..^2]) is { } form ? new EncodedCMap(form.Form, form.CodePage, form.FirstLatin, isVertical) : null;
    }

    private static (CodeForm Form, int CodePage, int FirstLatin)? Describe(string name) => name switch
    {
        "GB-EUC" or "GBT-EUC" => (CodeForm.Euc, EncodedCMap.Gbk, HalfWidthGb),
        "GBpc-EUC" or "GBTpc-EUC" => (CodeForm.MacintoshEuc, EncodedCMap.Gbk, Proportional),
        "GBK-EUC" => (CodeForm.Gbk, EncodedCMap.Gbk, HalfWidthGb),
        "GBKp-EUC" => (CodeForm.Gbk, EncodedCMap.Gbk, Proportional),
        "GBK2K" => (CodeForm.Gb18030, EncodedCMap.Gb18030, Proportional),
        "GB" or "GBT" => (CodeForm.SevenBitPairs, EncodedCMap.Gbk, 0),
        "B5pc" => (CodeForm.MacintoshEuc, EncodedCMap.Big5, Proportional),
        "ETen-B5" => (CodeForm.Gbk, EncodedCMap.Big5, HalfWidthCns),
        "B5" or "ETenms-B5" or "ETHK-B5" or "HKscs-B5" or "HKdla-B5" or "HKdlb-B5" or "HKgccs-B5" or "HKm314-B5" or "HKm471-B5"
            => (CodeForm.Gbk, EncodedCMap.Big5, Proportional),
        "90ms-RKSJ" or "78ms-RKSJ" or "RKSJ" or "78-RKSJ" or "Add-RKSJ" or "Ext-RKSJ"
            => (CodeForm.ShiftJis, EncodedCMap.ShiftJis, HalfWidthJapan),
        "90msp-RKSJ" or "90pv-RKSJ" or "83pv-RKSJ" => (CodeForm.ShiftJis, EncodedCMap.ShiftJis, Proportional),
        "EUC" or "78-EUC" => (CodeForm.JapaneseEuc, EncodedCMap.JapaneseEuc, HalfWidthJapan),
        "78" or "Add" or "Ext" or "NWP" => (CodeForm.SevenBitPairs, EncodedCMap.JapaneseEuc, 0),
        "KSC-EUC" => (CodeForm.Euc, EncodedCMap.Korean, HalfWidthKorea),
        "KSCpc-EUC" => (CodeForm.MacintoshEuc, EncodedCMap.Korean, Proportional),
        "KSCms-UHC" => (CodeForm.Gbk, EncodedCMap.Korean, Proportional),
        "KSCms-UHC-HW" => (CodeForm.Gbk, EncodedCMap.Korean, HalfWidthKorea),
        "KSC-Johab" => (CodeForm.Johab, EncodedCMap.Johab, Proportional),
        "KSC" => (CodeForm.SevenBitPairs, EncodedCMap.Korean, 0),
        _ => DescribeUnicode(name),
    };

    private static (CodeForm Form, int CodePage, int FirstLatin)? DescribeUnicode(string name)
    {
        if (!name.StartsWith("Uni", StringComparison.Ordinal))
        {
            return null;
        }

        var isHalfWidth = name.EndsWith("-HW", StringComparison.Ordinal);
        var firstLatin = isHalfWidth ? HalfWidthJapan : Proportional;
        var plain = isHalfWidth ? name[..^3] : name;
        return plain[(plain.LastIndexOf('-') + 1)..] switch
        {
            "UCS2" => (CodeForm.Ucs2, EncodedCMap.Unicode, firstLatin),
            "UTF16" => (CodeForm.Utf16, EncodedCMap.Unicode, firstLatin),
            "UTF8" => (CodeForm.Utf8, EncodedCMap.Utf8, firstLatin),
            "UTF32" => (CodeForm.Utf32, EncodedCMap.Utf32, firstLatin),
            _ => null,
        };
    }
}
