using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Batch.Isolation;

/// <summary>
/// Reads inputs in separate processes, so that an input that kills its process costs only its own figures. A process reads one input
/// after the other; when it dies, the next input gets a new one. Thread-safe.
/// </summary>
/// <param name="start">How to start a process that runs <see cref="ReaderService"/>.</param>
/// <param name="maxMemory">The largest managed heap of a process, in bytes: the limit of an input.</param>
/// <param name="timeout">The time after which a process itself gives up on an input.</param>
/// <param name="render">Renders a record that is made in this process.</param>
internal sealed class IsolatedReaders(
    ProcessStartInfo start,
    long maxMemory,
    TimeSpan timeout,
    Func<BatchInput, ReportRecord, CancellationToken, InputResult> render) : IDisposable
{
    /// <summary>
    /// How much more processor time than the limit a process may use that does not answer. It starts, and gives up on an input by itself,
    /// within less.
    /// </summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How many times the limit of an input the heap of a process may have: it holds other things too, and looks now and then.
    /// </summary>
    private const int HardLimit = 2;

    private readonly ProcessStartInfo _start = Prepared(start, maxMemory);
    private readonly ConcurrentBag<ReaderProcess> _idle = [];

    /// <summary>Reads an input and renders its record.</summary>
    /// <param name="input">The input.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ReaderStartException">No process can be started.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public InputResult Make(BatchInput input, CancellationToken cancellationToken)
    {
        var reader = _idle.TryTake(out var idle) ? idle : ReaderProcess.Start(_start);
        try
        {
            var result = reader.Read(input, timeout + Grace, cancellationToken);
            if (result.Outcome.ErrorCode is ProblemCodes.Timeout
                || (result.Outcome.ErrorCode is ProblemCodes.TooLarge && reader.HeldMemory > maxMemory / 2))
            {
                // It may go on with what it left behind, or still hold what an input needed. An input with too many parts leaves nothing.
                reader.Dispose();
            }
            else
            {
                _idle.Add(reader);
            }

            return result;
        }
        catch (ReaderEndedException e)
        {
            reader.Dispose();
            return render(input, Record(input, e, cancellationToken), cancellationToken);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private ReportRecord Record(BatchInput input, ReaderEndedException end, CancellationToken cancellationToken)
    {
        var length = new FileInfo(input.File) is { Exists: true } file ? file.Length : 0;
        var source = new RecordSource(input.SourcePath, "unknown", ContentHash.Of(input, cancellationToken), length);
        return end switch
        {
            { Late: true } => ReportRecord.Failed(
                source, ProblemCodes.Timeout, Messages.EndedAfterTimeout(input.SourcePath)),
            { ExitCode: ReaderService.OutOfMemoryExitCode } => ReportRecord.Failed(
                source, ProblemCodes.TooLarge, Messages.TookMemory(input.SourcePath, maxMemory)),
            _ => ReportRecord.Failed(
                source, ProblemCodes.Crashed, Messages.ReaderCrashed(input.SourcePath, end.ExitCode)),
        };
    }

    private static ProcessStartInfo Prepared(ProcessStartInfo start, long maxMemory)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;

        // A process itself gives up on an input that needs too much. The runtime's own limit, which works on every system and needs no
        // privileges, is for what it does not notice in time.
        start.Environment["DOTNET_GCHeapHardLimit"] = (maxMemory * HardLimit).ToString("x", CultureInfo.InvariantCulture);

        // Each process reads one input at a time, and there are several processes.
        start.Environment["DOTNET_gcServer"] = "0";
        return start;
    }
}
