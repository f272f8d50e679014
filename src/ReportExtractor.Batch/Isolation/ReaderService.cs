using ReportExtractor.Records;

namespace ReportExtractor.Batch.Isolation;

/// <summary>The inside of a process that reads inputs for another one.</summary>
public static class ReaderService
{
    /// <summary>What the process ends with when an input needs more memory than it has: a hundred and ENOMEM, which neither a shell nor the runtime uses.</summary>
    public const int OutOfMemoryExitCode = 112;

    /// <summary>Makes reading end the process where memory runs out: what is left in a process after that is not to be trusted.</summary>
    /// <param name="extract">Reads one input.</param>
    public static Func<BatchInput, CancellationToken, ReportRecord> EndingWithoutMemory(Func<BatchInput, CancellationToken, ReportRecord> extract) =>
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

    /// <summary>Answers until nobody asks any more.</summary>
    /// <param name="questions">Where the questions come from.</param>
    /// <param name="answers">Where the answers go.</param>
    /// <param name="make">Makes the result of an input.</param>
    public static void Run(Stream questions, Stream answers, Func<BatchInput, CancellationToken, InputResult> make)
    {
        answers.WriteByte(ReaderProtocol.Ready);
        answers.Flush();
        try
        {
            while (ReaderProtocol.Await(questions) is { } input)
            {
                ReaderProtocol.Answer(answers, make(input, CancellationToken.None));
            }
        }
        catch (IOException)
        {
            // Whoever asked is gone.
        }
    }
}
