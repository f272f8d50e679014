using System.Collections.Concurrent;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Batch;

/// <summary>Reads inputs and renders their records. Thread-safe.</summary>
/// <param name="extract">Reads one input.</param>
/// <param name="format">The output's format.</param>
/// <param name="options">How records are written.</param>
internal sealed class ResultMaker(
    Func<BatchInput, CancellationToken, ReportRecord> extract, OutputFormat format, WriterOptions options) : IDisposable
{
    private readonly BatchRunner _runner = new(extract);
    private readonly ConcurrentBag<IRecordRenderer> _renderers = [];

    /// <summary>Reads an input and renders its record. Errors are in the record.</summary>
    /// <param name="input">The input.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public InputResult Make(BatchInput input, CancellationToken cancellationToken) =>
        Render(input, _runner.Extract(input, cancellationToken), cancellationToken);

    /// <summary>Renders a known record of an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="record">Its record.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public InputResult Render(BatchInput input, ReportRecord record, CancellationToken cancellationToken)
    {
        // If reading failed, the record has no hash. Resuming still needs one, to see whether the bytes have changed.
        var sha256 = record.Source.Sha256 is { Length: > 0 } known ? known : ContentHash.Of(input, cancellationToken);
        var renderer = _renderers.TryTake(out var idle) ? idle : ResultOutputs.Of(format).CreateRenderer(options);
        var parts = renderer.Render(record);
        _renderers.Add(renderer);
        return new InputResult(input.SourcePath, sha256, InputOutcome.Of(record), parts);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var renderer in _renderers)
        {
            renderer.Dispose();
        }
    }
}
