using ReportExtractor.Problems;

namespace ReportExtractor.Scoring;

/// <summary>Truths or records that can't be scored.</summary>
public sealed class ScoreException : ReportExtractorException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="source">The file with the truths or the records.</param>
    /// <param name="message">One sentence: what is wrong, where, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public ScoreException(string source, string message, Exception? innerException = null)
        : base(source, "score", message, innerException)
    {
    }
}
