namespace ReportExtractor.Pdf.Objects;

/// <summary>A boolean.</summary>
internal sealed class PdfBoolean(bool value) : PdfObject
{
    /// <summary>Its value.</summary>
    public bool Value { get; } = value;
}
