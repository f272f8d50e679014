namespace ReportExtractor.Readers.Input.Watching;

/// <summary>
/// Runs readings and ends those that use up their time or their memory. Time is the processor time of the process, shared by the readings
/// that go on at once: a process that was stopped for a while, or that waits for processors that others use, is not late. Memory is what
/// the process holds; where that is too much, each reading that goes on is done once more, alone, so that none is blamed for what is not
/// its own. A reading that does not notice its end is left behind on its thread, and the others go on. Thread-safe.
/// </summary>
/// <param name="timeout">The most processor time of a reading.</param>
/// <param name="maxMemory">The most memory that the process may hold during a reading, in bytes; null for any.</param>
/// <param name="processorTime">The processor time that the process has used so far.</param>
/// <param name="memory">The memory that the process holds.</param>
internal sealed class ReadingClock(TimeSpan timeout, long? maxMemory, Func<TimeSpan> processorTime, IHeldMemory memory)
{
    /// <summary>How often the clock looks. Nearly all readings have ended before it looks once.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>How much more processor time a reading may take to notice that it is over: every stage looks many times a second.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly ReadingThreads _threads = new();
    private readonly List<Reading> _going = [];
    private int _alone;
    private bool _isWatched;

    /// <summary>A clock of this process.</summary>
    /// <param name="timeout">The most processor time of a reading.</param>
    /// <param name="maxMemory">The most memory that the process may hold during a reading, in bytes; null for any.</param>
    public static ReadingClock OfProcess(TimeSpan timeout, long? maxMemory) =>
        new(timeout, maxMemory, () => Environment.CpuUsage.TotalTime, new HeldMemory());

    /// <summary>Runs a reading on a thread of its own, and waits for it.</summary>
    /// <param name="limits">What its reader may use.</param>
    /// <param name="work">The reading. It may be called a second time.</param>
    /// <param name="cancellationToken">Cancels the reading too.</param>
    /// <exception cref="BudgetUsedUpException">It took too much time or memory.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public T Run<T>(ReaderLimits limits, Func<ReaderBudget, T> work, CancellationToken cancellationToken)
    {
        var first = new Reading(isAlone: false, cancellationToken);
        try
        {
            return Run(first, limits, work, cancellationToken);
        }
        catch (BudgetUsedUpException e) when (e.IsMemory && !first.IsLeft)
        {
            return Run(new Reading(isAlone: true, cancellationToken), limits, work, cancellationToken);
        }
    }

    /// <summary>Counts the time since the last look, and looks at the memory.</summary>
    internal void Look()
    {
        lock (_gate)
        {
            var now = processorTime();
            foreach (var reading in _going)
            {
                reading.Use((now - reading.LastLook) / _going.Count);
                reading.LastLook = now;
                if (timeout != Timeout.InfiniteTimeSpan && reading.Used >= timeout * reading.Parts)
                {
                    reading.End(isMemory: false);
                }

                if (reading.IsOverSince(Patience) && reading.Leave())
                {
                    LeaveAlone(reading);
                }
            }

            // What a reading that was left behind holds is not to be told from what the others hold.
            if (maxMemory is { } most && !_going.Exists(reading => reading.IsLeft) && _going.Count > 0 && memory.IsMoreThan(most))
            {
                _going.ForEach(reading => reading.End(isMemory: true));
            }

            Monitor.PulseAll(_gate);
        }
    }

    private T Run<T>(Reading reading, ReaderLimits limits, Func<ReaderBudget, T> work, CancellationToken cancellationToken)
    {
        Begin(reading, cancellationToken);
        var budget = new ReaderBudget(limits, reading.Token) { PictureBegins = reading.AllowOnceMore };
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _threads.Start(() =>
        {
            try
            {
                var result = work(budget);
                End(reading);
                done.SetResult(result);
            }
            catch (Exception e)
            {
                End(reading);
                done.SetException(e);
            }
        });
        Task.WaitAny([done.Task, reading.Left], CancellationToken.None);
        try
        {
            return done.Task.IsCompleted ? done.Task.GetAwaiter().GetResult() : throw new OperationCanceledException();
        }
        catch (OperationCanceledException) when (reading.EndedByMemory is { } isMemory && !cancellationToken.IsCancellationRequested)
        {
            throw new BudgetUsedUpException(isMemory, budget.Stage);
        }
    }

    private void Begin(Reading reading, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _alone += reading.IsAlone ? 1 : 0;
            while (reading.IsAlone ? _going.Exists(other => !other.IsLeft) : _alone > 0)
            {
                Monitor.Wait(_gate, BetweenLooks);
                if (cancellationToken.IsCancellationRequested)
                {
                    _alone -= reading.IsAlone ? 1 : 0;
                    throw new OperationCanceledException(cancellationToken);
                }
            }

            if (reading.IsAlone)
            {
                memory.CountFromHere();
            }

            reading.LastLook = processorTime();
            _going.Add(reading);
            if (!_isWatched)
            {
                _isWatched = true;
                _threads.Start(Watch);
            }
        }
    }

    private void End(Reading reading)
    {
        lock (_gate)
        {
            _going.Remove(reading);
            if (!reading.IsLeft)
            {
                LeaveAlone(reading);
            }

            reading.Dispose();
            Monitor.PulseAll(_gate);
        }
    }

    private void LeaveAlone(Reading reading)
    {
        if (reading.IsAlone)
        {
            memory.CountAll();
            _alone--;
        }
    }

    private void Watch()
    {
        var between = timeout > TimeSpan.Zero && timeout < BetweenLooks ? timeout : BetweenLooks;
        while (true)
        {
            Thread.Sleep(between);
            Look();
            lock (_gate)
            {
                if (_going.Count == 0)
                {
                    _isWatched = false;
                    return;
                }
            }
        }
    }

    /// <summary>A reading that goes on. Everything but its tasks is guarded by the clock's lock.</summary>
    private sealed class Reading(bool isAlone, CancellationToken cancellationToken) : IDisposable
    {
        private readonly CancellationTokenSource _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TimeSpan _usedAtEnd;
        private int _parts = 1;

        public bool IsAlone => isAlone;

        public CancellationToken Token => _source.Token;

        public Task Left => _left.Task;

        public bool IsLeft => _left.Task.IsCompleted;

        public TimeSpan LastLook { get; set; }

        public TimeSpan Used { get; private set; }

        /// <summary>Whether memory ended it; null where nothing did.</summary>
        public bool? EndedByMemory { get; private set; }

        /// <summary>How many times the time is allowed.</summary>
        public int Parts => Volatile.Read(ref _parts);

        /// <summary>Allows the same time once more: for a part that takes as long as another input.</summary>
        public void AllowOnceMore() => Interlocked.Increment(ref _parts);

        public void Use(TimeSpan time) => Used += time;

        public void End(bool isMemory)
        {
            if (EndedByMemory is null)
            {
                (EndedByMemory, _usedAtEnd) = (isMemory, Used);
                _source.Cancel();
            }
        }

        public bool IsOverSince(TimeSpan time) => EndedByMemory is not null && Used >= _usedAtEnd + time;

        public bool Leave() => _left.TrySetResult();

        public void Dispose() => _source.Dispose();
    }
}
