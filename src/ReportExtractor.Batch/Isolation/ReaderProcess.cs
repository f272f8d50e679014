using System.Diagnostics;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Isolation;

/// <summary>A process that reads inputs, one at a time, as seen by the process that started it.</summary>
internal sealed class ReaderProcess : IDisposable
{
    /// <summary>How often its processor time is looked at: it is ended only where it has failed to end the reading itself.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly Process _process;

    private ReaderProcess(Process process) => _process = process;

    /// <summary>The physical memory that the process holds, in bytes.</summary>
    public long HeldMemory => Now(process => process.WorkingSet64);

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
    /// <param name="timeout">The most processor time that the process may use for it.</param>
    /// <param name="cancellationToken">Cancellation token. Cancelling ends the process.</param>
    /// <exception cref="ReaderEndedException">The process ended or was ended. It can't be used again.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled. The process can't be used again.</exception>
    public InputResult Read(BatchInput input, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var late = false;
        var before = Now(process => process.TotalProcessorTime);
        using var clock = new Timer(
            _ =>
            {
                if (Now(process => process.TotalProcessorTime) - before >= timeout)
                {
                    late = true;
                    Kill();
                }
            },
            null, BetweenLooks, BetweenLooks);
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

    private T Now<T>(Func<Process, T> figure)
        where T : struct
    {
        try
        {
            _process.Refresh();
            return figure(_process);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has already ended.
            return default;
        }
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
