using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Matching.Readings;

/// <summary>A table whose rows are decided.</summary>
/// <param name="Alignment">The table as it was aligned.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Sums">Its sums, bound to these rows.</param>
internal sealed record DecidedTable(TableAlignment Alignment, IReadOnlyList<DecidedRow> Rows, IReadOnlyList<BoundSum> Sums)
{
    /// <summary>The table as it is arranged.</summary>
    public TableArrangement Arrangement => Alignment.Arrangement;
}
