using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Inputs;

/// <summary>A list of inputs that can't be used.</summary>
public sealed class InputListException : ReportExtractorException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="source">The path in the list.</param>
    /// <param name="explanation">What is wrong, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public InputListException(string source, Message explanation, Exception? innerException = null)
        : base(source, "input-list", explanation, innerException)
    {
    }
}
