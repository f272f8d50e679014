using ReportExtractor.Documents;
using ReportExtractor.Matching;

namespace ReportExtractor.Explaining;

/// <summary>
/// What the stages made of one document, for a person who asks where a figure came from. Where nobody asks there is none, and nothing is
/// kept.
/// </summary>
internal sealed class ExtractionTrace
{
    /// <summary>The document as its reader found it; null if it could not be read.</summary>
    public Document? Document { get; set; }

    /// <summary>What of the form was found in it; null if it was not looked for.</summary>
    public FormMatch? Match { get; set; }
}
