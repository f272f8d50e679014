using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Batch.Isolation;

/// <summary>
/// Reads inputs in processes of their own, so that one on which a process dies costs nothing but its own figures. A process reads
/// one input after the other; when it dies, the next input gets a new one. May be used from many threads at once.
/// </summary>
/// <param name="start">How to start a process that runs <see cref="ReaderService"/>.</param>
/// <param name="maxMemory">The most bytes that the managed heap of a process may take up.</param>
/// <param name="timeout">After what time a process gives an input up by itself.</param>
/// <param name="render">Renders a record that is made here.</param>
public sealed class IsolatedReaders(
    ProcessStartInfo start, long maxMemory, TimeSpan timeout, Func<BatchInput, ReportRecord, CancellationToken, InputResult> render) : IDisposable
{
    /// <summary>How much later than the time limit a process is ended that does not keep to it: enough for a busy machine.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly ProcessStartInfo _start = Prepared(start, maxMemory);
    private readonly ConcurrentBag<ReaderProcess> _idle = [];

    /// <summary>Makes the result of one input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ReaderStartException">No process can be started.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public InputResult Make(BatchInput input, CancellationToken cancellationToken)
    {
        var reader = _idle.TryTake(out var idle) ? idle : ReaderProcess.Start(_start);
        try
        {
            var result = reader.Read(input, timeout + Grace, cancellationToken);
            _idle.Add(reader);
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
                source, ProblemCodes.Timeout, $"Reading '{input.SourcePath}' did not end in time, and was ended: look at what the file holds."),
            { ExitCode: ReaderService.OutOfMemoryExitCode } => ReportRecord.Failed(
                source, ProblemCodes.Crashed, $"Reading '{input.SourcePath}' needs more than {maxMemory} bytes of memory, and was ended: allow more with --max-memory, or look at what the file holds."),
            _ => ReportRecord.Failed(
                source, ProblemCodes.Crashed, $"Reading '{input.SourcePath}' ended the process that read it (exit code {end.ExitCode}); please report it together with the file."),
        };
    }

    private static ProcessStartInfo Prepared(ProcessStartInfo start, long maxMemory)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;

        // The runtime's own cap: it works on every system, and without rights.
        start.Environment["DOTNET_GCHeapHardLimit"] = maxMemory.ToString("x", CultureInfo.InvariantCulture);

        // It reads one input at a time, beside others that do the same.
        start.Environment["DOTNET_gcServer"] = "0";
        return start;
    }
}
