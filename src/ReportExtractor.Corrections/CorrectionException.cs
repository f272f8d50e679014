using ReportExtractor.Problems;

namespace ReportExtractor.Corrections;

/// <summary>A log of decisions, or a workbook with decisions, that can't be used.</summary>
public sealed class CorrectionException : ReportExtractorException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="source">The file.</param>
    /// <param name="explanation">What is wrong, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CorrectionException(string source, Message explanation, Exception? innerException = null)
        : base(source, "corrections", explanation, innerException)
    {
    }
}
