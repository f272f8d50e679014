using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Isolation;

/// <summary>A process that reads inputs can't be started.</summary>
internal sealed class ReaderStartException : ReportExtractorException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="source">The program.</param>
    /// <param name="explanation">What is wrong, and what to do about it.</param>
    /// <param name="innerException">The cause.</param>
    public ReaderStartException(string source, Message explanation, Exception? innerException = null)
        : base(source, "reader-start", explanation, innerException)
    {
    }
}
