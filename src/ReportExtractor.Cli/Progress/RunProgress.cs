using System.Diagnostics;
using ReportExtractor.Batch;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Progress;

/// <summary>
/// Follows a run and shows its progress. Meanwhile it counts the inputs, because a lazy walk does not know their number in advance.
/// </summary>
internal sealed class RunProgress : IDisposable
{
    private readonly BatchSummary _summary;
    private readonly CountedPages? _pages;
    private readonly long _kept;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly CancellationTokenSource _stop;
    private readonly Task _counting;
    private readonly Task _showing;
    private RunSnapshot _now;
    private long _total = -1;

    private RunProgress(
        IProgressView view,
        Func<CancellationToken, long> count,
        BatchSummary summary,
        CountedPages? pages,
        CancellationToken cancellationToken)
    {
        _summary = summary;
        _pages = pages;
        _kept = summary.Inputs;
        _now = Snapshot();
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _counting = Task.Run(() => Volatile.Write(ref _total, count(_stop.Token)), CancellationToken.None);

        // A separate thread: the pool threads are busy reading.
        _showing = Task.Factory.StartNew(
            () => view.Show(Current, _stop.Token.WaitHandle),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    private long? Total => Volatile.Read(ref _total) is >= 0 and var total ? total : null;

    /// <summary>Starts to follow a run.</summary>
    /// <param name="host">Where to show it.</param>
    /// <param name="count">Counts the run's inputs.</param>
    /// <param name="summary">The counts so far, updated by the run.</param>
    /// <param name="reading">How the inputs are read.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static RunProgress Start(
        CommandHost host,
        Func<CancellationToken, long> count,
        BatchSummary summary,
        ExtractorOptions reading,
        CancellationToken cancellationToken) =>
        new(
            host.Terminal is { } terminal
                ? new TerminalProgress(terminal, host.Texts)
                : new LineProgress(host.Error, host.BetweenProgressLines, host.Texts),
            count,
            summary,
            reading.Recognizer as CountedPages,
            cancellationToken);

    /// <summary>Shows the current counts of the summary.</summary>
    public void Update() => Volatile.Write(ref _now, Snapshot());

    /// <summary>Ends the display.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        Task ended = Task.WhenAll(_counting, _showing);
        ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        _stop.Dispose();
    }

    private RunSnapshot Current() =>
        Volatile.Read(ref _now) with
        {
            Total = Total,
            Elapsed = Stopwatch.GetElapsedTime(_begun),
            ScannedPages = _pages?.Count ?? 0,
        };

    private RunSnapshot Snapshot() => new(_summary.Inputs, _kept, null, _summary.NotReadCount, _summary.WithSuspects, TimeSpan.Zero);
}
