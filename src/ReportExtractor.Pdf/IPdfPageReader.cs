namespace ReportExtractor.Pdf;

/// <summary>
/// Reads the pages of a PDF. <c>ReportExtractor.Pdf.Reading.PdfPageReader</c> implements it; another library may take its place.
/// </summary>
public interface IPdfPageReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">Limits on the resources that reading may use.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="PdfException">The file can't be read at all.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    PdfContents Read(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken);
}
