namespace ReportExtractor.Readers.Input.Watching;

/// <summary>
/// Threads that do one work after the other and end when there is none. Work that never ends keeps its thread, and no other work waits for
/// it. Thread-safe.
/// </summary>
internal sealed class ReadingThreads
{
    /// <summary>How long a thread waits for work. The next file of a batch is there within milliseconds.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly Queue<Action> _works = [];
    private int _waiting;

    /// <summary>Starts work.</summary>
    /// <param name="work">The work. It must not throw.</param>
    public void Start(Action work)
    {
        lock (_gate)
        {
            _works.Enqueue(work);
            if (_works.Count <= _waiting)
            {
                Monitor.Pulse(_gate);
                return;
            }
        }

        new Thread(Run) { IsBackground = true }.UnsafeStart();
    }

    private void Run()
    {
        while (Next() is { } work)
        {
            work();
        }
    }

    private Action? Next()
    {
        lock (_gate)
        {
            if (_works.Count == 0)
            {
                _waiting++;
                Monitor.Wait(_gate, Idle);
                _waiting--;
            }

            return _works.TryDequeue(out var work) ? work : null;
        }
    }
}
