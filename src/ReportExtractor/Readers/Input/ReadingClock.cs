namespace ReportExtractor.Readers.Input;

/// <summary>
/// Ends readings that take too long. What counts is the processor time of the process, shared by the readings that go on at once: a
/// process that was stopped for a while, or that waits for processors that others use, is not late. Thread-safe.
/// </summary>
/// <param name="processorTime">The processor time that the process has used so far.</param>
internal sealed class ReadingClock(Func<TimeSpan> processorTime)
{
    /// <summary>How often the clock looks. Nearly all readings have ended before it looks once.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private int _readings;

    /// <summary>Starts to count for a reading.</summary>
    /// <param name="timeout">The most processor time that it may take.</param>
    /// <param name="cancellationToken">Cancels the reading too.</param>
    public Reading Start(TimeSpan timeout, CancellationToken cancellationToken) => new(this, timeout, cancellationToken);

    /// <summary>One reading. Disposed when it ends.</summary>
    public sealed class Reading : IDisposable
    {
        private readonly ReadingClock _clock;
        private readonly TimeSpan _timeout;
        private int _parts = 1;
        private readonly CancellationTokenSource _source;
        private readonly Lock _looking = new();
        private readonly Timer _timer;
        private TimeSpan _last;
        private TimeSpan _used;
        private bool _hasEnded;

        /// <summary>Starts to count.</summary>
        internal Reading(ReadingClock clock, TimeSpan timeout, CancellationToken cancellationToken)
        {
            _clock = clock;
            _timeout = timeout;
            _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            _last = clock.ProcessorTime;
            Interlocked.Increment(ref clock._readings);
            var between = timeout > TimeSpan.Zero && timeout < BetweenLooks ? timeout : BetweenLooks;
            _timer = new Timer(_ => Look(), null, between, BetweenLooks);
        }

        /// <summary>Cancelled when the time is up.</summary>
        public CancellationToken Token => _source.Token;

        /// <summary>Allows the same time once more: for a part that takes as long as another input.</summary>
        public void AllowOnceMore() => Interlocked.Increment(ref _parts);

        /// <summary>Counts the time since the last look.</summary>
        internal void Look()
        {
            lock (_looking)
            {
                if (_hasEnded)
                {
                    return;
                }

                var now = _clock.ProcessorTime;
                _used += (now - _last) / Math.Max(1, Volatile.Read(ref _clock._readings));
                _last = now;
                if (_timeout != Timeout.InfiniteTimeSpan && _used >= _timeout * Volatile.Read(ref _parts))
                {
                    _source.Cancel();
                }
            }
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            lock (_looking)
            {
                _hasEnded = true;
            }

            Interlocked.Decrement(ref _clock._readings);
            _timer.Dispose();
            _source.Dispose();
        }
    }

    private TimeSpan ProcessorTime => processorTime();
}
