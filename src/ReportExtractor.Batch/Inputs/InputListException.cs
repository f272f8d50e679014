using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Inputs;

/// <summary>A list of inputs that can't be used.</summary>
internal sealed class InputListException : ReportExtractorException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="source">The path in the list.</param>
    /// <param name="explanation">What is wrong, and what to do about it.</param>
    /// <param name="innerException">The cause.</param>
    public InputListException(string source, Message explanation, Exception? innerException = null)
        : base(source, "input-list", explanation, innerException)
    {
    }
}
