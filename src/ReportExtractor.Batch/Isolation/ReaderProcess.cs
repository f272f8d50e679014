using System.Diagnostics;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Isolation;

/// <summary>A process that reads inputs, one at a time, seen from the one that started it.</summary>
internal sealed class ReaderProcess : IDisposable
{
    private readonly Process _process;

    private ReaderProcess(Process process) => _process = process;

    /// <summary>Starts a process and waits until it is ready.</summary>
    /// <exception cref="ReaderStartException">It can't be started.</exception>
    public static ReaderProcess Start(ProcessStartInfo start)
    {
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new ReaderStartException(e.Message);
        }

        // A stack that overflows is printed whole; nobody reads that, and a full pipe would hold the process up.
        process!.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var reader = new ReaderProcess(process);
        if (process.StandardOutput.BaseStream.ReadByte() != ReaderProtocol.Ready)
        {
            reader.Dispose();
            throw new ReaderStartException("it ended before it began to read");
        }

        return reader;
    }

    /// <summary>Has an input read.</summary>
    /// <param name="input">The input.</param>
    /// <param name="patience">How long an answer may take.</param>
    /// <param name="cancellationToken">Ends the work early, and the process.</param>
    /// <exception cref="ReaderEndedException">The process came to its end, or had to be ended. It can't be asked again.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled. The process can't be asked again.</exception>
    public InputResult Read(BatchInput input, TimeSpan patience, CancellationToken cancellationToken)
    {
        var late = false;
        using var clock = new Timer(
            _ =>
            {
                late = true;
                Kill();
            },
            null, patience, Timeout.InfiniteTimeSpan);
        using var cancelled = cancellationToken.Register(Kill);
        try
        {
            ReaderProtocol.Ask(_process.StandardInput.BaseStream, input);
            _process.StandardInput.BaseStream.Flush();
            return ReaderProtocol.Take(_process.StandardOutput.BaseStream);
        }
        catch (IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _process.WaitForExit();
            throw new ReaderEndedException(late, _process.ExitCode);
        }
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It is gone already.
        }
    }
}
