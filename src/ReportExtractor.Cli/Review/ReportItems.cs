using ReportExtractor.Batch;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Explaining;
using ReportExtractor.Review.Packing;
using ReportExtractor.Review.Records;

namespace ReportExtractor.Cli.Review;

/// <summary>Reads reports, and packs their records with the documents that they are made from. Thread-safe.</summary>
/// <param name="options">How to read.</param>
internal sealed class ReportItems(ExtractorOptions options)
{
    private readonly Extractor _extractor = new(options);
    private readonly ReportPacker _packer = new(options.Templates, options.Timeout);

    /// <summary>Reads a report.</summary>
    /// <param name="input">Its file.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ReviewItem Make(BatchInput input, CancellationToken cancellationToken)
    {
        var trace = new ExtractionTrace();
        var runner = new BatchRunner((each, token) => _extractor.ExtractFile(each.File, each.SourcePath, trace, token));
        var record = runner.Extract(input, cancellationToken);
        var packed = _packer.Pack(ReviewRecord.Of(record, options.Language), trace.Document, SourceState.NotRead, cancellationToken);
        return new ReviewItem(input.SourcePath, packed, InputOutcome.Of(record));
    }
}
