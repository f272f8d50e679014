using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>What the printed sums of a table say of its rows as they were decided.</summary>
internal sealed class SumEvidence
{
    private readonly IReadOnlyList<DecidedRow> _rows;
    private readonly BoundSum[] _holding;
    private readonly BoundSum[] _failing;
    private readonly BoundSum[][] _along;

    /// <summary>Evaluates each sum once.</summary>
    /// <param name="table">The table.</param>
    public SumEvidence(DecidedTable table)
    {
        _rows = table.Rows;
        var outcomes = table.Sums.Select(sum => (Sum: sum, Holds: sum.Holds(ReadingOf))).ToList();
        _holding = [.. outcomes.Where(outcome => outcome.Holds == true).Select(outcome => outcome.Sum)];
        _failing = [.. outcomes.Where(outcome => outcome.Holds == false).Select(outcome => outcome.Sum)];
        _along = [.. Enumerable.Range(0, _rows.Count).Select(row => table.Sums.Where(sum => sum.IsWithin(row)).ToArray())];
    }

    /// <summary>The sums along a row.</summary>
    /// <param name="row">The row's index.</param>
    public IReadOnlyList<BoundSum> Along(int row) => _along[row];

    /// <summary>True if a sum that a cell takes part in holds.</summary>
    /// <param name="row">The row's index.</param>
    /// <param name="cell">The cell.</param>
    public bool Confirm(int row, int cell) => Array.Exists(_holding, sum => sum.Touches(row, cell));

    /// <summary>True if a sum that a cell takes part in fails.</summary>
    /// <param name="row">The row's index.</param>
    /// <param name="cell">The cell.</param>
    public bool Contradict(int row, int cell) => Array.Exists(_failing, sum => sum.Touches(row, cell));

    /// <summary>True if a sum over several rows that a cell takes part in holds.</summary>
    /// <param name="row">The row's index.</param>
    /// <param name="cell">The cell.</param>
    public bool ConfirmOverRows(int row, int cell) => Array.Exists(_holding, sum => sum.Touches(row, cell) && !sum.IsWithin(row));

    /// <summary>True if a sum along a row fails.</summary>
    /// <param name="row">The row's index.</param>
    public bool FailAlong(int row) => Array.Exists(_along[row], sum => sum.Holds(ReadingOf) == false);

    /// <summary>True if there are sums along a row and all of them hold.</summary>
    /// <param name="row">The row's index.</param>
    public bool HoldAlong(int row) => _along[row].Length > 0 && Array.TrueForAll(_along[row], sum => sum.Holds(ReadingOf) == true);

    /// <summary>True if a sum along a row holds that would not hold for any order of the cells.</summary>
    /// <param name="row">The row's index.</param>
    public bool TellAlong(int row) => Array.Exists(_along[row], sum => sum.Holds(ReadingOf) == true && sum.IsTelling(ReadingOf));

    /// <summary>True if no sum along a row contradicts a reading of it.</summary>
    /// <param name="row">The row's index.</param>
    /// <param name="reading">The reading.</param>
    public bool Allow(int row, Reading reading) => Array.TrueForAll(_along[row], sum => sum.Holds(_ => reading) != false);

    private Reading ReadingOf(int row) => _rows[row].Reading;
}
