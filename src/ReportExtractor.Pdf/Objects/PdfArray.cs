namespace ReportExtractor.Pdf.Objects;

/// <summary>An array.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    /// <summary>Its items, with unresolved references.</summary>
    public IReadOnlyList<PdfObject> Items { get; } = items;
}
