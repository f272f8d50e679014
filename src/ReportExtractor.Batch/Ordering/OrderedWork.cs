namespace ReportExtractor.Batch.Ordering;

/// <summary>
/// Processes many items at once and returns the results in the order of the items. Memory use does not depend on the number of items.
/// </summary>
internal static class OrderedWork
{
    /// <summary>
    /// How many items each job may be ahead of a slow one. An input takes about ten milliseconds and its result about forty
    /// kilobytes, so the other jobs need not wait for an input that takes half a second, and the waiting results are a few megabytes.
    /// </summary>
    private const int ItemsAheadPerJob = 64;

    /// <summary>
    /// How long to wait for work that was asked to stop. It stops within milliseconds; if ever it does not, it is left behind, so that a
    /// person who ends a run is not kept waiting.
    /// </summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromMilliseconds(500);

    /// <summary>Processes items. Work continues while the results are enumerated, a bounded number of items ahead.</summary>
    /// <param name="items">The items. They are enumerated on the thread that enumerates the results.</param>
    /// <param name="work">Makes a result of an item. Called from several threads at once.</param>
    /// <param name="jobs">The number of items to process at once.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>One result for each item, in the order of the items.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled. Earlier results have been returned.</exception>
    public static IEnumerable<TResult> Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, CancellationToken, TResult> work, int jobs, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(jobs);
        return Iterate(items, work, jobs, cancellationToken);
    }

    private static IEnumerable<TResult> Iterate<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, CancellationToken, TResult> work, int jobs, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var ahead = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                ahead.Enqueue(Task.Factory.StartNew(
                    () => work(item, stop.Token), stop.Token, TaskCreationOptions.DenyChildAttach, scheduler));
                if (ahead.Count == jobs * ItemsAheadPerJob)
                {
                    yield return Next(ahead, cancellationToken);
                }
            }

            while (ahead.Count > 0)
            {
                yield return Next(ahead, cancellationToken);
            }
        }
        finally
        {
            stop.Cancel();
            Task settled = Task.WhenAll(ahead);
            ((IAsyncResult)settled).AsyncWaitHandle.WaitOne(LongestStop);
        }
    }

    private static TResult Next<TResult>(Queue<Task<TResult>> ahead, CancellationToken cancellationToken)
    {
        // Waiting ends with the token, even if the work does not.
        Task[] first = [ahead.Peek()];
        Task.WaitAny(first, cancellationToken);
        return ahead.Dequeue().GetAwaiter().GetResult();
    }
}
