namespace ReportExtractor.Pdf.Objects;

/// <summary>A stream.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfObject
{
    /// <summary>Its dictionary.</summary>
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>Its bytes as stored: decrypted, but not decoded.</summary>
    public ReadOnlyMemory<byte> Raw { get; } = raw;
}
