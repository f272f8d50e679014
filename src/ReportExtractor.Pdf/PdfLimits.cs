namespace ReportExtractor.Pdf;

/// <summary>What reading one PDF may use up. Every real report is far inside.</summary>
public sealed record PdfLimits
{
    /// <summary>The limits as they are when nothing is said.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>The most pages. A report has some ten.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>The most bytes that all streams together may unfold to.</summary>
    public long MaxInflatedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The most bytes that one stream may unfold to.</summary>
    public int MaxStreamBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most bytes of content that are carried out, a form's each time it is shown. A report has some hundred kilobytes.</summary>
    public long MaxContentBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>The most letters of the whole file.</summary>
    public int MaxLetters { get; init; } = 2_000_000;

    /// <summary>The most path operators of a page.</summary>
    public int MaxPathOperators { get; init; } = 500_000;

    /// <summary>How deep arrays, dictionaries and form XObjects may stand inside each other.</summary>
    public int MaxNesting { get; init; } = 100;
}
