using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Input;

/// <summary>An input that can't be read, said in the words of its record. It never leaves <see cref="DocumentReader"/>.</summary>
/// <param name="code">One of <see cref="Problems.ProblemCodes"/>.</param>
/// <param name="explanation">What, where, and what to do.</param>
/// <param name="cause">What was thrown underneath, or null.</param>
internal sealed class UnreadableDocumentException(string code, Message explanation, Exception? cause = null)
    : Exception(explanation.ToString(), cause)
{
    /// <summary>The error's code.</summary>
    public string Code { get; } = code;

    /// <summary>What, where, and what to do.</summary>
    public Message Explanation { get; } = explanation;

    /// <summary>What the bytes turned out to be, where that is another format than the reader's; else null.</summary>
    public string? Format { get; init; }
}
