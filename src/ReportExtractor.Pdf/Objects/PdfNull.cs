namespace ReportExtractor.Pdf.Objects;

/// <summary>Null, also for a missing object.</summary>
internal sealed class PdfNull : PdfObject
{
    /// <summary>The shared instance.</summary>
    public static PdfNull Instance { get; } = new();
}
