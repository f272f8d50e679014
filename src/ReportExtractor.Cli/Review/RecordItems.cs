using ReportExtractor.Documents;
using ReportExtractor.Explaining;
using ReportExtractor.Review.Packing;
using ReportExtractor.Review.Records;

namespace ReportExtractor.Cli.Review;

/// <summary>Packs records of a file with their sources, which are read again. Thread-safe.</summary>
/// <param name="folder">The folder of the sources, or null.</param>
/// <param name="options">How to read.</param>
internal sealed class RecordItems(string? folder, ExtractorOptions options)
{
    private readonly Extractor _extractor = new(options);
    private readonly ReportPacker _packer = new(options.Templates, options.Timeout);

    /// <summary>Packs a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ReviewItem Make(ReviewRecord record, CancellationToken cancellationToken)
    {
        var (document, state) = DocumentOf(record, cancellationToken);
        return new ReviewItem(record.Path, _packer.Pack(record, document, state, cancellationToken), null);
    }

    private (Document? Document, SourceState State) DocumentOf(ReviewRecord record, CancellationToken cancellationToken)
    {
        if (FileOf(record.Path) is not { } file)
        {
            return (null, SourceState.Absent);
        }

        var trace = new ExtractionTrace();
        var read = _extractor.ExtractFile(file, record.Path, trace, cancellationToken);
        return read.Source.Sha256 == record.Sha256 ? (trace.Document, SourceState.NotRead) : (null, SourceState.Changed);
    }

    /// <summary>The file of a source. A path that leaves the folder names none: a page must not hold files that nobody chose.</summary>
    private string? FileOf(string path)
    {
        if (folder is null || Path.IsPathRooted(path) || path.Split('/', '\\').Contains(".."))
        {
            return null;
        }

        var file = Path.Combine(folder, path);
        return File.Exists(file) ? file : null;
    }
}
