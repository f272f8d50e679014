using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Matching.Readings;

/// <summary>A row that was found, and the ways to read it.</summary>
/// <param name="Aligned">The row.</param>
/// <param name="Likely">The readings that are equally likely by the layout, cheapest first.</param>
/// <param name="Possible">Every reading that the layout allows, the unlikely ones included.</param>
/// <param name="AreAll">False if there are more than could be searched: nothing can be decided among them.</param>
/// <param name="Columns">The positions of its columns, or null if they are unknown.</param>
internal sealed record RowHypotheses(
    AlignedRow Aligned, IReadOnlyList<Reading> Likely, IReadOnlyList<Reading> Possible, bool AreAll, ColumnEvidence? Columns);
