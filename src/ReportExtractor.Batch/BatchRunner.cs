using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Ordering;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Batch;

/// <summary>Reads many inputs at once and returns their records in the order of the inputs. Thread-safe.</summary>
public sealed class BatchRunner
{
    private readonly Func<BatchInput, CancellationToken, ReportRecord> _extract;
    private readonly int _jobs;

    /// <summary>Creates a runner.</summary>
    /// <param name="extractor">Reads each input.</param>
    /// <param name="jobs">The number of inputs to read at once. Default: one for each processor.</param>
    public BatchRunner(Extractor extractor, int? jobs = null)
        : this((input, token) => extractor.ExtractFile(input.File, input.SourcePath, token), jobs)
    {
    }

    /// <summary>Creates a runner.</summary>
    /// <param name="extract">Reads one input. Called from several threads at once.</param>
    /// <param name="jobs">The number of inputs to read at once. Default: one for each processor.</param>
    public BatchRunner(Func<BatchInput, CancellationToken, ReportRecord> extract, int? jobs = null)
    {
        if (jobs is { } count)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count, nameof(jobs));
        }

        _extract = extract;
        _jobs = jobs ?? Environment.ProcessorCount;
    }

    /// <summary>Reads inputs. Reading continues while the records are enumerated, a bounded number of inputs ahead.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>One record for each input, in the order of the inputs.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled. Earlier records have been returned.</exception>
    public IEnumerable<ReportRecord> Run(IEnumerable<BatchInput> inputs, CancellationToken cancellationToken = default) =>
        OrderedWork.Run(inputs, Extract, _jobs, cancellationToken);

    /// <summary>Reads one input. An exception in it is a bug of the extractor, and must not cost more than this input.</summary>
    internal ReportRecord Extract(BatchInput input, CancellationToken token)
    {
        var source = new RecordSource(input.SourcePath, "unknown", "", 0);
        if (input.Error is { } error)
        {
            return ReportRecord.Failed(source, ProblemCodes.Unreadable, error);
        }

        try
        {
            return _extract(input, token);
        }
        catch (Exception e) when (e is not OperationCanceledException || !token.IsCancellationRequested)
        {
            return ReportRecord.Failed(
                source,
                ProblemCodes.Unreadable,
                Messages.BrokeOff(e.GetType().Name));
        }
    }
}
