namespace ReportExtractor.Pdf.Objects;

/// <summary>An array.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    /// <summary>Its items, references unresolved.</summary>
    public IReadOnlyList<PdfObject> Items { get; } = items;
}
