using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Input;

/// <summary>An input that can't be read. <see cref="DocumentReader"/> turns it into a problem of the record.</summary>
/// <param name="code">One of <see cref="Problems.ProblemCodes"/>.</param>
/// <param name="explanation">What, where, and what to do.</param>
/// <param name="cause">What caused it, or null.</param>
internal sealed class UnreadableDocumentException(string code, Message explanation, Exception? cause = null)
    : Exception(explanation.ToString(), cause)
{
    /// <summary>The error's code.</summary>
    public string Code { get; } = code;

    /// <summary>What, where, and what to do.</summary>
    public Message Explanation { get; } = explanation;

    /// <summary>The format of the bytes, if it is another one than the reader's; else null.</summary>
    public string? Format { get; init; }
}
