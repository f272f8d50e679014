using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Batch;

/// <summary>Reads many inputs at once and gives their records in the inputs' order. May be used again and from many threads.</summary>
public sealed class BatchRunner
{
    private readonly Func<BatchInput, CancellationToken, ReportRecord> _extract;
    private readonly int _jobs;

    /// <summary>Makes a runner.</summary>
    /// <param name="extractor">Reads each input.</param>
    /// <param name="jobs">How many inputs are read at once; one for each processor where null.</param>
    public BatchRunner(Extractor extractor, int? jobs = null)
        : this((input, token) => extractor.ExtractFile(input.File, input.SourcePath, token), jobs)
    {
    }

    /// <summary>Makes a runner.</summary>
    /// <param name="extract">Reads one input; called from several threads at once.</param>
    /// <param name="jobs">How many inputs are read at once; one for each processor where null.</param>
    public BatchRunner(Func<BatchInput, CancellationToken, ReportRecord> extract, int? jobs = null)
    {
        if (jobs is { } count)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count, nameof(jobs));
        }

        _extract = extract;
        _jobs = jobs ?? Environment.ProcessorCount;
    }

    /// <summary>Reads the inputs. Reading goes on while the records are taken, a bounded number of inputs ahead.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A record for every input, in the inputs' order.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; the records before that were given.</exception>
    public IEnumerable<ReportRecord> Run(IEnumerable<BatchInput> inputs, CancellationToken cancellationToken = default) =>
        OrderedWork.Run(inputs, Extract, _jobs, cancellationToken);

    /// <summary>Reads one input. An exception here is a bug of the extractor, and still must cost no more than the one input.</summary>
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
                $"Reading broke off on an unexpected error ({e.GetType().Name}); please report it together with the file.");
        }
    }
}
