using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Readers.Input;

/// <summary>The result of reading an input.</summary>
/// <param name="Format">The format of the bytes.</param>
/// <param name="Document">The document, or null if it can't be read.</param>
/// <param name="Problems">Problems of the input itself; if there is no document, one of them is an error.</param>
internal sealed record ReadResult(string Format, Document? Document, IReadOnlyList<Problem> Problems)
{
    /// <summary>What read the pictures of its pages; null if none was read.</summary>
    public RecordOcr? Ocr { get; init; }

    /// <summary>A result for an input that can't be read.</summary>
    /// <param name="format">The format of the bytes.</param>
    /// <param name="code">The error's code.</param>
    /// <param name="message">What, where, and what to do.</param>
    public static ReadResult Failed(string format, string code, Message message) =>
        new(format, null, [new Problem(ProblemSeverity.Error, code, message)]);
}
