using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Isolation;

/// <summary>A process that reads inputs can't be started.</summary>
public sealed class ReaderStartException : ReportExtractorException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="source">The program.</param>
    /// <param name="explanation">What is wrong, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public ReaderStartException(string source, Message explanation, Exception? innerException = null)
        : base(source, "reader-start", explanation, innerException)
    {
    }
}
