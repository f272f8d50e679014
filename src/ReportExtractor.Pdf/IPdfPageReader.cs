using ReportExtractor.Pdf.Reading;

namespace ReportExtractor.Pdf;

/// <summary>Reads the pages of a PDF. Another library may stand behind it in place of <see cref="PdfPageReader"/>.</summary>
public interface IPdfPageReader
{
    /// <summary>Reads.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">What reading it may use up.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="PdfException">The file can't be read at all.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    PdfContents Read(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken);
}
