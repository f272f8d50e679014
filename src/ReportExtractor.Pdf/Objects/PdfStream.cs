namespace ReportExtractor.Pdf.Objects;

/// <summary>A stream.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfObject
{
    /// <summary>Its dictionary.</summary>
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>Its bytes as the file has them: decrypted, filters not undone.</summary>
    public ReadOnlyMemory<byte> Raw { get; } = raw;
}
