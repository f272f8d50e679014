using System.Diagnostics;
using System.Text;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>The parent's end of a child that reads files. Where the child dies or hangs, the verdict says so, and the next file gets a new child.</summary>
/// <param name="start">How a child is started.</param>
/// <param name="hungAfter">Processor time after which a child that does not answer is killed. The child itself cancels what is slow long before.</param>
public sealed class WorkerProcess(Func<ProcessStartInfo> start, TimeSpan hungAfter) : IDisposable
{
    /// <summary>Whatever a child that does not answer uses of the processor, it is not waited for longer.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    /// <summary>So much of what a dying child says is kept: the stack of an overflow has hundreds of thousands of lines.</summary>
    private const int MostSaid = 6_000;

    private readonly StringBuilder _said = new();
    private Process? _process;
    private TimeSpan _usedByOthers;
    private TimeSpan _used;

    /// <summary>The processor time of all children so far, as of the last answer.</summary>
    public TimeSpan ProcessorTime => _usedByOthers + _used;

    /// <summary>Hands a line to the child and waits for its verdict.</summary>
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
            // It died before the line came; the answer says so.
        }

        var (answer, isHung) = Answer(process);
        return answer is not null ? Verdict.FromJson(answer) : Bury(process, isHung);
    }

    /// <summary>Hands a line to a new child: what took too long or too much once may have been what the child had done before.</summary>
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
        _said.Clear();
        var process = new Process { StartInfo = start() };
        process.ErrorDataReceived += (_, e) =>
        {
            lock (_said)
            {
                if (e.Data is not null && _said.Length < MostSaid)
                {
                    _said.Append(e.Data).Append('\n');
                }
            }
        };
        process.Start();
        process.BeginErrorReadLine();
        return process.StandardOutput.ReadLine() is "ready" ? process : throw new InvalidOperationException("The worker did not start: " + _said);
    }

    /// <summary>The child's line; null where it died, or where it hangs and was killed.</summary>
    private (string? Line, bool IsHung) Answer(Process process)
    {
        var before = Used(process);
        var answer = process.StandardOutput.ReadLineAsync();
        for (var watch = Stopwatch.StartNew(); !answer.Wait(LookEvery);)
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
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return _used; // It has exited.
        }
    }

    /// <summary>True while the runtime still writes down the stack that overflowed.</summary>
    private bool IsDying()
    {
        lock (_said)
        {
            return _said.Length > 0;
        }
    }

    private Verdict Bury(Process process, bool isHung)
    {
        process.WaitForExit();
        var said = _said.ToString();
        var own = said.Split('\n').FirstOrDefault(line => line.Contains("at ReportExtractor.", StringComparison.Ordinal))?.Trim() ?? "";
        var verdict = isHung
            ? new Verdict(VerdictKind.Hung, "", "does not end, and does not look whether it is cancelled")
            : new Verdict(VerdictKind.Died, own, $"exit code {process.ExitCode}: {said}");
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
