using ReportExtractor.Problems;

namespace ReportExtractor.Templates;

/// <summary>A form that can't be read.</summary>
public sealed class TemplateException : ReportExtractorException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="source">The form's file or name.</param>
    /// <param name="explanation">What is wrong, where, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public TemplateException(string source, Message explanation, Exception? innerException = null)
        : base(source, "template", explanation, innerException)
    {
    }
}
