using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>
/// A child process that reads files. If it dies or hangs, the verdict says so, and a new child reads the next file.
/// </summary>
/// <param name="start">Gives the start of a child.</param>
/// <param name="hungAfter">
/// The processor time after which a child that does not answer is killed. The child itself cancels slow files long before.
/// </param>
public sealed class WorkerProcess(Func<ProcessStartInfo> start, TimeSpan hungAfter) : IDisposable
{
    /// <summary>The longest time to wait for an answer, even from a child that uses no processor time.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    /// <summary>The time between two checks of a child that has not answered yet.</summary>
    private static readonly TimeSpan CheckEvery = TimeSpan.FromMilliseconds(200);

    /// <summary>The most characters kept of a child's error output: a stack overflow writes hundreds of thousands of lines.</summary>
    private const int LongestErrors = 6_000;

    private readonly StringBuilder _errors = new();
    private Process? _process;
    private TimeSpan _usedByOthers;
    private TimeSpan _used;

    /// <summary>The processor time of all children until the last answer.</summary>
    public TimeSpan ProcessorTime => _usedByOthers + _used;

    /// <summary>Sends a line to the child and waits for its verdict.</summary>
    /// <param name="line">The line.</param>
    public Verdict Ask(string line)
    {
        var process = _process ??= Start();
        try
        {
            process.StandardInput.WriteLine(line);
            process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // The child died before it received the line; the verdict says so.
        }

        var (answer, isHung) = Answer(process);
        return answer is not null ? Verdict.FromJson(answer) : VerdictOnEnded(process, isHung);
    }

    /// <summary>Sends a line to a new child, so that what the old one did before can't affect the verdict.</summary>
    /// <param name="line">The line.</param>
    public Verdict AskAnew(string line)
    {
        Dispose();
        return Ask(line);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            Forget(process);
        }
    }

    private Process Start()
    {
        _errors.Clear();
        var process = new Process { StartInfo = start() };
        process.ErrorDataReceived += (_, e) =>
        {
            lock (_errors)
            {
                if (e.Data is not null && _errors.Length < LongestErrors)
                {
                    _errors.Append(e.Data).Append('\n');
                }
            }
        };
        process.Start();
        process.BeginErrorReadLine();
        return process.StandardOutput.ReadLine() is "ready"
            ? process
            : throw new InvalidOperationException("The worker did not start: " + _errors);
    }

    /// <summary>The child's answer; null if it died, or if it hung and was killed.</summary>
    private (string? Line, bool IsHung) Answer(Process process)
    {
        var before = Used(process);
        var answer = process.StandardOutput.ReadLineAsync();
        for (var watch = Stopwatch.StartNew(); !answer.Wait(CheckEvery);)
        {
            if ((Used(process) - before > hungAfter && !IsDying()) || watch.Elapsed > LongestWait)
            {
                process.Kill(entireProcessTree: true);
                return (null, !IsDying());
            }
        }

        Used(process);
        return (answer.Result, false);
    }

    private TimeSpan Used(Process process)
    {
        try
        {
            process.Refresh();
            return _used = process.TotalProcessorTime;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return _used; // It has exited.
        }
    }

    /// <summary>Whether the child has written errors: after a stack overflow, the runtime writes the stack for a while.</summary>
    private bool IsDying()
    {
        lock (_errors)
        {
            return _errors.Length > 0;
        }
    }

    private Verdict VerdictOnEnded(Process process, bool isHung)
    {
        process.WaitForExit();
        var errors = _errors.ToString();
        var own = errors.Split('\n').FirstOrDefault(line => line.Contains("at ReportExtractor.", StringComparison.Ordinal))?.Trim() ?? "";
        var verdict = isHung
            ? new Verdict(VerdictKind.Hung, "", "does not end and ignores cancellation")
            : new Verdict(VerdictKind.Died, own, $"exit code {process.ExitCode}: {errors}");
        Forget(process);
        return verdict;
    }

    private void Forget(Process process)
    {
        process.Dispose();
        _process = null;
        (_usedByOthers, _used) = (ProcessorTime, TimeSpan.Zero);
    }
}
