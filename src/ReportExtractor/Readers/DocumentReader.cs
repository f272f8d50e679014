using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers;

/// <summary>From bytes to a document, with the readers of <see cref="ExtractorOptions.Default"/>.</summary>
public static class DocumentReader
{
    private static readonly FormatReaders Readers = new(ExtractorOptions.Default.PdfReader);

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The bytes of one input.</param>
    /// <param name="limits">What reading may use up; <see cref="ReaderLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderLimits? limits = null, CancellationToken cancellationToken = default) =>
        Readers.Read(bytes, limits ?? ReaderLimits.Default, cancellationToken);
}
