using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Recognition;

namespace ReportExtractor.Cli.Progress;

/// <summary>Counts the scanned pages that a recogniser has read: one takes seconds, and a report has many. Thread-safe.</summary>
/// <param name="recognizer">The recogniser.</param>
internal sealed class CountedPages(IPageRecognizer recognizer) : IPageRecognizer
{
    private long _count;

    /// <summary>The pages so far.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <inheritdoc/>
    public PageRecognizerIdentity Identity => recognizer.Identity;

    /// <inheritdoc/>
    public RecognizedPage Recognize(PdfPage page, CancellationToken cancellationToken)
    {
        var read = recognizer.Recognize(page, cancellationToken);
        Interlocked.Increment(ref _count);
        return read;
    }

    /// <inheritdoc/>
    public IEnumerable<RecognizedPage> RecognizeImage(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        foreach (var page in recognizer.RecognizeImage(bytes, cancellationToken))
        {
            Interlocked.Increment(ref _count);
            yield return page;
        }
    }
}
