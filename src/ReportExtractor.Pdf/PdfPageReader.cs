namespace ReportExtractor.Pdf;

/// <summary>Reads the pages of a PDF (ISO 32000-1, and ISO 32000-2 for encryption).</summary>
public sealed class PdfPageReader : IPdfPageReader
{
    /// <inheritdoc/>
    public PdfContents Read(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken) => throw new NotImplementedException();
}
