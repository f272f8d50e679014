namespace ReportExtractor.Pdf.Objects;

/// <summary>A name, with <c>#xx</c> decoded.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    /// <summary>Its characters, without the slash.</summary>
    public string Value { get; } = value;
}
