using ReportExtractor.Documents;
using ReportExtractor.Panel.CreditCodes;

namespace ReportExtractor.Consistency.Prose;

/// <summary>What is taken from the document of a report, besides its figures.</summary>
/// <param name="Prose">The running text.</param>
/// <param name="Codes">The 统一社会信用代码 that it states.</param>
internal sealed record SourceText(ProseText Prose, StatedCodes Codes)
{
    /// <summary>Takes them from a document.</summary>
    /// <param name="document">The document.</param>
    public static SourceText Of(Document document) => new(ProseText.Of(document), CreditCodeFinder.In(document));
}
