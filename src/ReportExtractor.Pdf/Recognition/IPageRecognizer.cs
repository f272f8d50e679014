namespace ReportExtractor.Pdf.Recognition;

/// <summary>
/// Reads the letters and rules of scanned pages out of their pictures. This library has none: a program that has one gives it to the
/// extractor. Thread-safe.
/// </summary>
public interface IPageRecognizer
{
    /// <summary>What it is, as records name it.</summary>
    PageRecognizerIdentity Identity { get; }

    /// <summary>Reads a page of a PDF whose letters are in its images.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>The page with letters and rules, or the reason why it could not be read.</returns>
    RecognizedPage Recognize(PdfPage page, CancellationToken cancellationToken);

    /// <summary>Reads the pages of an image file, one at a time.</summary>
    /// <param name="bytes">The file: PNG, JPEG or TIFF.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    IEnumerable<RecognizedPage> RecognizeImage(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);
}
