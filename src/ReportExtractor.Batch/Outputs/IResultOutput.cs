using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Results;

namespace ReportExtractor.Batch.Outputs;

/// <summary>Writes results in the order in which they are appended. Not thread-safe.</summary>
internal interface IResultOutput : IDisposable
{
    /// <summary>Writes one result after the previous ones.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    void Append(InputResult result);

    /// <summary>Ends the output of a complete run.</summary>
    /// <param name="end">The journal's last line.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    /// <exception cref="FileOfOtherRunException">A file beside the output belongs to another run.</exception>
    void Complete(JournalEnd end);

    /// <summary>Ends the output of an interrupted run.</summary>
    /// <returns>True if the run can be resumed. False if the output was ended, with the results so far.</returns>
    /// <exception cref="IOException">It can't be written.</exception>
    bool Interrupt();
}
