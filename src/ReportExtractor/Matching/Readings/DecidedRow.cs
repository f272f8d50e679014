using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Problems;
using ReportExtractor.Problems.Reasons;

namespace ReportExtractor.Matching.Readings;

/// <summary>A row with the reading that was decided on.</summary>
/// <param name="Hypotheses">The row and the ways to read it.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Decisions">For each cell how it was decided.</param>
internal sealed record DecidedRow(RowHypotheses Hypotheses, Reading Reading, IReadOnlyList<CellDecision> Decisions)
{
    private readonly List<Reason>?[] _reasons = new List<Reason>?[Reading.Cells.Length];

    /// <summary>The row as it was aligned.</summary>
    public AlignedRow Aligned => Hypotheses.Aligned;

    /// <summary>How many cells it has.</summary>
    public int Cells => Reading.Cells.Length;

    /// <summary>True if every cell is filled.</summary>
    public bool IsFull => Reading.Cells.All(fragment => fragment is { IsFilled: true });

    /// <summary>The reasons of a cell, in the order in which they were found.</summary>
    /// <param name="cell">The cell.</param>
    public IReadOnlyList<Reason> ReasonsOf(int cell) => _reasons[cell] ?? [];

    /// <summary>Adds a reason to a cell, unless it has it already.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="reason">The reason.</param>
    public void Add(int cell, Reason reason)
    {
        var reasons = _reasons[cell] ??= [];
        if (!reasons.Exists(other => other.Code == reason.Code))
        {
            reasons.Add(reason);
        }
    }
}
