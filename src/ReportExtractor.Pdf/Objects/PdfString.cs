namespace ReportExtractor.Pdf.Objects;

/// <summary>A string, decrypted.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    /// <summary>Its bytes.</summary>
    public byte[] Bytes { get; } = bytes;
}
