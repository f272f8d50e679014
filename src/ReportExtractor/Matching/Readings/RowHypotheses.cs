using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Matching.Readings;

/// <summary>A row that was found, and the ways to read it.</summary>
/// <param name="Match">The row.</param>
/// <param name="Likely">The readings that the layout does not tell apart.</param>
/// <param name="Possible">Every reading that the layout allows, the unlikely ones included.</param>
/// <param name="AreAll">False where there are more than could be looked at: nothing can then be decided among them.</param>
internal sealed record RowHypotheses(AlignedRow Match, IReadOnlyList<Reading> Likely, IReadOnlyList<Reading> Possible, bool AreAll);
