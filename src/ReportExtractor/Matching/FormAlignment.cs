using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;

namespace ReportExtractor.Matching;

/// <summary>A form aligned to a document.</summary>
/// <param name="Form">The form.</param>
/// <param name="Tables">Its tables.</param>
internal sealed record FormAlignment(PreparedForm Form, IReadOnlyList<TableAlignment> Tables);
