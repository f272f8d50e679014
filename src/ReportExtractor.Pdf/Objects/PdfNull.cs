namespace ReportExtractor.Pdf.Objects;

/// <summary>Null, and what is not there.</summary>
internal sealed class PdfNull : PdfObject
{
    /// <summary>The one.</summary>
    public static PdfNull Instance { get; } = new();
}
