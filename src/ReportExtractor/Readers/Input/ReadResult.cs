using ReportExtractor.Documents;
using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Input;

/// <summary>What a reader made of an input.</summary>
/// <param name="Format">What the bytes are.</param>
/// <param name="Document">The document, or null where it could not be read.</param>
/// <param name="Problems">What is to be said of the input itself; where there is no document, one of them is an error.</param>
internal sealed record ReadResult(string Format, Document? Document, IReadOnlyList<Problem> Problems)
{
    /// <summary>A result for an input that can't be read.</summary>
    /// <param name="format">What the bytes are.</param>
    /// <param name="code">The error's code.</param>
    /// <param name="message">What, where, and what to do.</param>
    public static ReadResult Failed(string format, string code, Message message) =>
        new(format, null, [new Problem(ProblemSeverity.Error, code, message)]);
}
