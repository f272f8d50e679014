using ReportExtractor.Matching.Arrangements;

namespace ReportExtractor.Matching.Alignment;

/// <summary>A table of a form laid against the document.</summary>
/// <param name="Table">The table.</param>
/// <param name="Alignment">Its rows as they were found.</param>
/// <param name="Score">What speaks for it: its rows, and its headers among the words.</param>
internal readonly record struct AlignedTable(PreparedTable Table, TableAlignment Alignment, double Score)
{
    /// <summary>True for the same table of another form.</summary>
    /// <param name="other">The other.</param>
    public bool IsCounterpartOf(AlignedTable other) => Table.Template != other.Table.Template && Table.Table.Id == other.Table.Table.Id;
}
