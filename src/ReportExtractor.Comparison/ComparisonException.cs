using ReportExtractor.Problems;

namespace ReportExtractor.Comparison;

/// <summary>An output that can't be compared.</summary>
public sealed class ComparisonException : ReportExtractorException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="source">The output.</param>
    /// <param name="explanation">What is wrong, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ComparisonException(string source, Message explanation, Exception? innerException = null)
        : base(source, "compare", explanation, innerException)
    {
    }
}
