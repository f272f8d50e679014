namespace ReportExtractor.Batch;

/// <summary>Work on many items at once whose results come in the items' order. However many items there are, a bounded number is held.</summary>
public static class OrderedWork
{
    /// <summary>
    /// How far work may run ahead of an item that takes long, for each job: an input takes some ten milliseconds and its result some forty
    /// kilobytes, so that the other jobs need not wait for one that takes half a second, and their results fill some megabytes.
    /// </summary>
    private const int ItemsAheadPerJob = 64;

    /// <summary>Works through the items. Work goes on while the results are taken, a bounded number of items ahead.</summary>
    /// <param name="items">The items; enumerated by whoever takes the results.</param>
    /// <param name="work">Makes a result of an item; called from several threads at once.</param>
    /// <param name="jobs">How many items are worked on at once.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A result for every item, in the items' order.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; the results before that were given.</exception>
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
                    yield return ahead.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (ahead.TryDequeue(out var task))
            {
                yield return task.GetAwaiter().GetResult();
            }
        }
        finally
        {
            stop.Cancel();
            Task settled = Task.WhenAll(ahead);
            settled.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }
}
