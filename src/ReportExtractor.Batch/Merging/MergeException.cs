using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Merging;

/// <summary>Outputs of shards that can't be merged.</summary>
public sealed class MergeException : ReportExtractorException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="source">The output.</param>
    /// <param name="explanation">What is wrong, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public MergeException(string source, Message explanation, Exception? innerException = null)
        : base(source, "merge", explanation, innerException)
    {
    }
}
