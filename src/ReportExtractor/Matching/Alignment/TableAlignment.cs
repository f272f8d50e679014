using ReportExtractor.Matching.Arrangements;

namespace ReportExtractor.Matching.Alignment;

/// <summary>A table of a form laid against the document.</summary>
/// <param name="Arrangement">The table as it is arranged.</param>
/// <param name="RowScore">The evidence of its rows, in tenths of a label.</param>
/// <param name="Rows">The rows found, in the form's order.</param>
internal sealed record TableAlignment(TableArrangement Arrangement, double RowScore, IReadOnlyList<AlignedRow> Rows)
{
    /// <summary>The evidence of its rows, and of its headers among the words of the document.</summary>
    public double Score { get; init; } = RowScore;

    /// <summary>True for the same table of another form.</summary>
    /// <param name="other">The other.</param>
    public bool IsCounterpartOf(TableAlignment other) => Arrangement.Form != other.Arrangement.Form && IsSameTableAs(other);

    /// <summary>True for the same table, of whichever form.</summary>
    /// <param name="other">The other.</param>
    public bool IsSameTableAs(TableAlignment other) => Arrangement.Table.Id == other.Arrangement.Table.Id;
}
