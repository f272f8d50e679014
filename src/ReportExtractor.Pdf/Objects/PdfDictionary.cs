namespace ReportExtractor.Pdf.Objects;

/// <summary>A dictionary.</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries) : PdfObject
{
    /// <summary>Its entries, with unresolved references.</summary>
    public IReadOnlyDictionary<string, PdfObject> Entries { get; } = entries;
}
