using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Input;

/// <summary>An input that can't be read, said in the words of its record. It never leaves <see cref="DocumentReader"/>.</summary>
/// <param name="code">One of <see cref="Problems.ProblemCodes"/>.</param>
/// <param name="message">One sentence: what, where, and what to do.</param>
/// <param name="cause">What was thrown underneath, or null.</param>
internal sealed class UnreadableDocumentException(string code, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The error's code.</summary>
    public string Code { get; } = code;

    /// <summary>What the bytes turned out to be, where that is another format than the reader's; else null.</summary>
    public string? Format { get; init; }
}
