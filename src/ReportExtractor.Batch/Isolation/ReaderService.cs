using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Records;

namespace ReportExtractor.Batch.Isolation;

/// <summary>The main loop of a process that reads inputs for another process.</summary>
internal static class ReaderService
{
    /// <summary>The exit code when memory runs out: 100 + ENOMEM, which neither shells nor the runtime use.</summary>
    public const int OutOfMemoryExitCode = 112;

    /// <summary>Makes reading end the process when memory runs out, because the state of the process is unreliable after that.</summary>
    /// <param name="extract">Reads one input.</param>
    public static Func<BatchInput, CancellationToken, ReportRecord> EndingWithoutMemory(
        Func<BatchInput, CancellationToken, ReportRecord> extract) =>
        (input, token) =>
        {
            try
            {
                return extract(input, token);
            }
            catch (OutOfMemoryException)
            {
                Environment.Exit(OutOfMemoryExitCode);
                throw;
            }
        };

    /// <summary>Answers requests until there are no more.</summary>
    /// <param name="requests">Where the requests come from.</param>
    /// <param name="results">Where the results go.</param>
    /// <param name="make">Reads an input and renders its record.</param>
    public static void Run(Stream requests, Stream results, Func<BatchInput, CancellationToken, InputResult> make)
    {
        results.WriteByte(ReaderProtocol.Ready);
        results.Flush();
        try
        {
            while (ReaderProtocol.Receive(requests) is { } input)
            {
                ReaderProtocol.SendResult(results, make(input, CancellationToken.None));
            }
        }
        catch (IOException)
        {
            // The other process has ended.
        }
    }
}
