namespace ReportExtractor.Pdf;

/// <summary>Limits on the resources that reading one PDF may use. Real reports stay far below them.</summary>
public sealed record PdfLimits
{
    /// <summary>Default limits.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>Maximum number of pages. A report has about ten.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>Maximum number of bytes of all streams together, after decoding.</summary>
    public long MaxInflatedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Maximum number of bytes of one stream, after decoding.</summary>
    public int MaxStreamBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// Maximum number of bytes of content that are interpreted. A form counts each time it is shown. A report has some hundred
    /// kilobytes.
    /// </summary>
    public long MaxContentBytes { get; init; } = 24L * 1024 * 1024;

    /// <summary>Maximum number of letters in the file.</summary>
    public int MaxLetters { get; init; } = 2_000_000;

    /// <summary>Maximum number of path operators on a page.</summary>
    public int MaxPathOperators { get; init; } = 500_000;

    /// <summary>Maximum nesting depth of arrays, dictionaries and form XObjects.</summary>
    public int MaxNesting { get; init; } = 100;
}
