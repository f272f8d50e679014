namespace ReportExtractor.Pdf.Objects;

/// <summary>An integer or a real.</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    /// <summary>Its value.</summary>
    public double Value { get; } = value;
}
