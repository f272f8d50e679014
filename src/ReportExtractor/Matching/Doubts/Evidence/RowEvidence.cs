using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>A decided row with what its rules ask for.</summary>
/// <param name="table">The table.</param>
/// <param name="index">The index of the row among those found.</param>
internal sealed class RowEvidence(TableEvidence table, int index)
{
    /// <summary>The table.</summary>
    public TableEvidence Table => table;

    /// <summary>The index of the row among those found.</summary>
    public int Index => index;

    /// <summary>The row.</summary>
    public DecidedRow Row { get; } = table.Table.Rows[index];

    /// <summary>The row as it was aligned.</summary>
    public AlignedRow Aligned => Row.Aligned;

    /// <summary>The candidate that it was made of.</summary>
    public RowCandidate Candidate => Row.Aligned.Candidate;

    /// <summary>The reading that was decided on.</summary>
    public Reading Reading => Row.Reading;

    /// <summary>The row of the form.</summary>
    public ArrangedRow Form => table.Arrangement.Rows[Row.Aligned.Row];

    /// <summary>The label of the row of the form; null if rows are side by side.</summary>
    public RowLabel? Label => Form.Label;

    /// <summary>True for a line of text.</summary>
    public bool IsPrinted => Candidate.Kind == LayoutLineKind.Line;

    /// <summary>True if the row was placed by its neighbours.</summary>
    public bool LacksLabel => Aligned.Similarity == 0 && Label is not null;

    /// <summary>
    /// True if the source gives the column of each cell, and there are as many cells as on the form. Such a row has not slipped: what was
    /// typed into a wrong cell is printed there.
    /// </summary>
    public bool IsInItsColumns =>
        Candidate.Values.Count == Row.Cells && Reading.Cells.All(fragment => fragment is { IsPlaced: true });

    /// <summary>True if there is an empty cell between filled ones.</summary>
    public bool HasBlankInside =>
        Candidate.Values.SkipWhile(fragment => !fragment.IsFilled).Reverse().SkipWhile(fragment => !fragment.IsFilled)
            .Any(fragment => !fragment.IsFilled);

    /// <summary>The row above; null for the first.</summary>
    public RowEvidence? Above => index > 0 ? table.Rows[index - 1] : null;

    /// <summary>The row below; null for the last.</summary>
    public RowEvidence? Below => index + 1 < table.Rows.Count ? table.Rows[index + 1] : null;

    /// <summary>The rows above and below.</summary>
    public IEnumerable<RowEvidence> Neighbours => new[] { Above, Below }.OfType<RowEvidence>();
}
