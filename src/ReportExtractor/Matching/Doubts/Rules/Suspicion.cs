using ReportExtractor.Documents;
using ReportExtractor.Matching.Doubts.Evidence;

namespace ReportExtractor.Matching.Doubts.Rules;

/// <summary>What a rule found.</summary>
/// <param name="Row">The row.</param>
/// <param name="Cell">The cell; null for every cell of the row.</param>
/// <param name="Text">What the reason quotes from the document, or null.</param>
internal readonly record struct Suspicion(RowEvidence Row, int? Cell = null, string? Text = null);
