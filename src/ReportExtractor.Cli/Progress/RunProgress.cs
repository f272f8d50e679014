using System.Diagnostics;
using ReportExtractor.Batch;

namespace ReportExtractor.Cli;

/// <summary>Follows a run and shows how far it is; meanwhile the inputs are counted, which a lazy walk does not know beforehand.</summary>
internal sealed class RunProgress : IDisposable
{
    private readonly BatchSummary _summary;
    private readonly long _kept;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly CancellationTokenSource _stop;
    private readonly Task _counting;
    private readonly Task _showing;
    private RunSnapshot _now;
    private long _total = -1;

    private RunProgress(IProgressView view, RunInputs inputs, BatchSummary summary, CancellationToken cancellationToken)
    {
        _summary = summary;
        _kept = summary.Inputs;
        _now = Snapshot();
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _counting = Task.Run(() => Volatile.Write(ref _total, inputs.OfShard(_stop.Token).LongCount()), CancellationToken.None);

        // A thread of its own: those of the pool are busy reading.
        _showing = Task.Factory.StartNew(
            () => view.Show(() => Volatile.Read(ref _now) with { Total = Total, Elapsed = Stopwatch.GetElapsedTime(_begun) }, _stop.Token.WaitHandle),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private long? Total => Volatile.Read(ref _total) is >= 0 and var total ? total : null;

    /// <summary>Begins to follow a run; null where nothing is to be shown.</summary>
    public static RunProgress? Begin(ExtractRequest request, CommandHost host, RunInputs inputs, BatchSummary summary, CancellationToken cancellationToken) =>
        request.Quiet ? null
        : new RunProgress(
            host.Terminal is { } terminal ? new TerminalProgress(terminal) : new LineProgress(host.Error, host.BetweenProgressLines),
            inputs, summary, cancellationToken);

    /// <summary>Takes notice of what the summary says now.</summary>
    public void Update() => Volatile.Write(ref _now, Snapshot());

    /// <summary>Ends the show.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        Task ended = Task.WhenAll(_counting, _showing);
        ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        _stop.Dispose();
    }

    private RunSnapshot Snapshot() => new(_summary.Inputs, _kept, null, _summary.NotReadCount, _summary.WithSuspects, TimeSpan.Zero);
}
