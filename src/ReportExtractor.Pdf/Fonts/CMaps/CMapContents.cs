namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>What a CMap file says (Adobe TN 5014; for texts, ISO 32000-1 §9.10.3).</summary>
internal sealed class CMapContents
{
    /// <summary>The CMap's name; empty where it has none.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name of the CMap on which it builds, or null.</summary>
    public string? Base { get; set; }

    /// <summary>The writing mode that it states, or null: 0 across, 1 down.</summary>
    public int? WritingMode { get; set; }

    /// <summary>Its codespace ranges.</summary>
    public CodespaceRanges Codespaces { get; } = new();

    /// <summary>First identifiers of ranges, by the length of the codes less 1.</summary>
    public CodeRanges<int>[] Cids { get; } = Enumerable.Range(0, CodespaceRanges.LongestCode).Select(_ => new CodeRanges<int>()).ToArray();

    /// <summary>Identifiers for codes without a glyph, likewise.</summary>
    public CodeRanges<int>[] Notdefs { get; } = Enumerable.Range(0, CodespaceRanges.LongestCode).Select(_ => new CodeRanges<int>()).ToArray();

    /// <summary>First texts of ranges.</summary>
    public CodeRanges<string> Texts { get; } = new();
}
