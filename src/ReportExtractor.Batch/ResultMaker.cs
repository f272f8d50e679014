using System.Collections.Concurrent;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Batch;

/// <summary>Reads inputs and renders their records. May be used from many threads at once.</summary>
/// <param name="extract">Reads one input.</param>
/// <param name="format">The output's format.</param>
/// <param name="options">How records are written.</param>
public sealed class ResultMaker(Func<BatchInput, CancellationToken, ReportRecord> extract, OutputFormat format, WriterOptions options) : IDisposable
{
    private readonly BatchRunner _runner = new(extract);
    private readonly ConcurrentBag<RecordRenderer> _renderers = [];

    /// <summary>Makes the result of one input. What goes wrong in it is in its record.</summary>
    /// <param name="input">The input.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public InputResult Make(BatchInput input, CancellationToken cancellationToken) =>
        Render(input, _runner.Extract(input, cancellationToken), cancellationToken);

    /// <summary>Makes the result of an input whose record is known.</summary>
    /// <param name="input">The input.</param>
    /// <param name="record">Its record.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public InputResult Render(BatchInput input, ReportRecord record, CancellationToken cancellationToken)
    {
        // A record says nothing of bytes that reading broke off on; whether they are the same the next time must be told all the same.
        var sha256 = record.Source.Sha256 is { Length: > 0 } known ? known : ContentHash.Of(input, cancellationToken);
        var renderer = _renderers.TryTake(out var idle) ? idle : new RecordRenderer(format, options);
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
