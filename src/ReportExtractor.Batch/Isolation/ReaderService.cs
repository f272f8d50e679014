using System.Collections.Concurrent;
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
    /// <param name="abandon">
    /// Called if the other process ends while an input is being read. It must end this process: nobody would, and an input may take long.
    /// </param>
    public static void Run(
        Stream requests, Stream results, Func<BatchInput, CancellationToken, InputResult> make, Action abandon)
    {
        results.WriteByte(ReaderProtocol.Ready);
        results.Flush();
        using var inputs = new BlockingCollection<BatchInput>();
        var isReading = false;
        new Thread(Receive) { IsBackground = true }.Start();
        try
        {
            foreach (var input in inputs.GetConsumingEnumerable())
            {
                ReaderProtocol.SendResult(results, make(input, CancellationToken.None));
                Volatile.Write(ref isReading, false);
            }
        }
        catch (IOException)
        {
            // The other process has ended.
        }

        void Receive()
        {
            while (Next() is { } input)
            {
                Volatile.Write(ref isReading, true);
                inputs.Add(input);
            }

            if (Volatile.Read(ref isReading))
            {
                abandon();
            }

            inputs.CompleteAdding();
        }

        BatchInput? Next()
        {
            try
            {
                return ReaderProtocol.Receive(requests);
            }
            catch (IOException)
            {
                return null;
            }
        }
    }
}
