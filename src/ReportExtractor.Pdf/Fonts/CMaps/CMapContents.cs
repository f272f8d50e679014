namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>The contents of a CMap file (Adobe TN 5014; for ToUnicode CMaps, ISO 32000-1 §9.10.3).</summary>
internal sealed class CMapContents
{
    /// <summary>The name of the CMap, or empty.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name of the CMap that it is based on, or null.</summary>
    public string? Base { get; set; }

    /// <summary>The stated writing mode, or null: 0 horizontal, 1 vertical.</summary>
    public int? WritingMode { get; set; }

    /// <summary>The codespace ranges.</summary>
    public CodespaceRanges Codespaces { get; } = new();

    /// <summary>The first CIDs of ranges, by the length of the codes minus 1.</summary>
    public CodeRanges<int>[] Cids { get; } = Enumerable.Range(0, CodespaceRanges.LongestCode).Select(_ => new CodeRanges<int>()).ToArray();

    /// <summary>The CIDs of undefined codes, by the length of the codes minus 1.</summary>
    public CodeRanges<int>[] Notdefs { get; } =
        Enumerable.Range(0, CodespaceRanges.LongestCode).Select(_ => new CodeRanges<int>()).ToArray();

    /// <summary>The first texts of ranges.</summary>
    public CodeRanges<string> Texts { get; } = new();
}
