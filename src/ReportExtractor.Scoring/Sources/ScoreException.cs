using ReportExtractor.Problems;

namespace ReportExtractor.Scoring.Sources;

/// <summary>Truths or records that can't be scored.</summary>
public sealed class ScoreException : ReportExtractorException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="source">The file with the truths or the records.</param>
    /// <param name="explanation">What is wrong, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ScoreException(string source, Message explanation, Exception? innerException = null)
        : base(source, "score", explanation, innerException)
    {
    }
}
