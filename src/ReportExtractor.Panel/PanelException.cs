using ReportExtractor.Problems;

namespace ReportExtractor.Panel;

/// <summary>Records or a list of divisions that no panel can be made of.</summary>
public sealed class PanelException : ReportExtractorException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="source">The file.</param>
    /// <param name="explanation">What is wrong, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public PanelException(string source, Message explanation, Exception? innerException = null)
        : base(source, "panel", explanation, innerException)
    {
    }
}
