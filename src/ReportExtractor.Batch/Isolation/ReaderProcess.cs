using System.Diagnostics;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Isolation;

/// <summary>A process that reads inputs, one at a time, as seen by the process that started it.</summary>
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
            throw new ReaderStartException(start.FileName, Messages.ReaderNotStarted(e.Message), e);
        }

        // A stack overflow prints the whole stack. If nobody read it, the full pipe would block the process.
        process!.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var reader = new ReaderProcess(process);
        if (process.StandardOutput.BaseStream.ReadByte() != ReaderProtocol.Ready)
        {
            reader.Dispose();
            throw new ReaderStartException(start.FileName, Messages.ReaderEndedAtOnce());
        }

        return reader;
    }

    /// <summary>Reads an input in the process.</summary>
    /// <param name="input">The input.</param>
    /// <param name="timeout">The longest time to wait for the result.</param>
    /// <param name="cancellationToken">Cancellation token. Cancelling ends the process.</param>
    /// <exception cref="ReaderEndedException">The process ended or was ended. It can't be used again.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled. The process can't be used again.</exception>
    public InputResult Read(BatchInput input, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var late = false;
        using var clock = new Timer(
            _ =>
            {
                late = true;
                Kill();
            },
            null, timeout, Timeout.InfiniteTimeSpan);
        using var cancelled = cancellationToken.Register(Kill);
        try
        {
            ReaderProtocol.Send(_process.StandardInput.BaseStream, input);
            _process.StandardInput.BaseStream.Flush();
            return ReaderProtocol.ReceiveResult(_process.StandardOutput.BaseStream);
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
            // It has already ended.
        }
    }
}
