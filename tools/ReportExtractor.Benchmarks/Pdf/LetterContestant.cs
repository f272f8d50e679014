using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>The letters, ruled lines and images of the pages only.</summary>
internal sealed class LetterContestant : IPdfContestant
{
    private readonly PdfPageReader _reader = new();

    /// <inheritdoc/>
    public string Name => "ReportExtractor.Pdf, letters and lines";

    /// <inheritdoc/>
    public bool IsCompiledMeanwhile => true;

    /// <inheritdoc/>
    public int Read(string path, byte[] bytes) =>
        _reader.Read(bytes, PdfLimits.Default, CancellationToken.None).Pages.Sum(page => page.Letters.Count);
}
