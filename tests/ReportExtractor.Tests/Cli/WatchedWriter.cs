namespace ReportExtractor.Tests.Cli;

/// <summary>A writer that several threads may use, and that lets a test wait until something has been written.</summary>
/// <param name="awaited">The text to wait for.</param>
internal sealed class WatchedWriter(string awaited) : StringWriter
{
    /// <summary>No test waits for this long, unless the text is never written.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly ManualResetEventSlim _isWritten = new();

    /// <summary>Waits until the text has been written.</summary>
    public void Wait() => Assert.That(_isWritten.Wait(LongestWait), Is.True, $"'{awaited}' is never written.");

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (_lock)
        {
            GetStringBuilder().Append(buffer);
            if (!_isWritten.IsSet && base.ToString().Contains(awaited, StringComparison.Ordinal))
            {
                _isWritten.Set();
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        lock (_lock)
        {
            return base.ToString();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _isWritten.Dispose();
        base.Dispose(disposing);
    }
}
