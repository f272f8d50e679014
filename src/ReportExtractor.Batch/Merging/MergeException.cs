using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Merging;

/// <summary>Outputs of shards that can't be merged.</summary>
internal sealed class MergeException : ReportExtractorException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="source">The output.</param>
    /// <param name="explanation">What is wrong, and what to do about it.</param>
    /// <param name="innerException">The cause.</param>
    public MergeException(string source, Message explanation, Exception? innerException = null)
        : base(source, "merge", explanation, innerException)
    {
    }
}
