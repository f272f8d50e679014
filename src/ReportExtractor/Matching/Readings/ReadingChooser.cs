using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Readings;

/// <summary>
/// Lets the printed sums decide between the readings that the layout leaves open. They never make a reading:
/// where several agree with the sums, or none does, what the readings differ in stays in doubt.
/// </summary>
internal sealed class ReadingChooser
{
    private readonly IReadOnlyList<RowHypotheses> _rows;
    private readonly IReadOnlyList<BoundSum> _sums;
    private readonly List<int> _open;
    private IReadOnlyList<int[]> _solutions = [];

    /// <summary>Prepares.</summary>
    /// <param name="rows">The rows found, with their readings.</param>
    /// <param name="sums">The table's sums, bound to the rows found.</param>
    public ReadingChooser(IReadOnlyList<RowHypotheses> rows, IReadOnlyList<BoundSum> sums)
    {
        _sums = sums;
        _rows = rows = [.. rows.Select(Widen)];
        _open = [.. Enumerable.Range(0, rows.Count).Where(i => rows[i].Likely.Count > 1).OrderBy(i => rows[i].Likely.Count)];
    }

    /// <summary>Chooses.</summary>
    public IReadOnlyList<DecidedRow> Choose()
    {
        if (_open.Count == 0 && _rows.All(row => row.AreAll))
        {
            return [.. _rows.Select(row => Decided(row, CellDecision.Agreed))];
        }

        var isSolvable = Solve();
        return [.. _rows.Select((row, i) => !row.AreAll ? Decided(row, CellDecision.TooMany)
            : row.Likely.Count == 1 ? Decided(row, CellDecision.Agreed)
            : Weigh(i, isSolvable ? CellDecision.SeveralAgree : CellDecision.NoneAgrees))];
    }

    /// <summary>True where the sum along a row of cells neither holds nor fails in one of its likeliest readings: the total is not there, and may be an empty cell.</summary>
    private bool SaysNothingOf(int row)
    {
        var own = _sums.Where(sum => sum.IsWithin(row)).ToList();
        return own.Count > 0 && _rows[row].Aligned.Candidate.Kind == LayoutLineKind.Row
            && _rows[row].Likely.TakeWhile(reading => reading.Cost <= _rows[row].Likely[0].Cost).Any(reading => own.TrueForAll(sum => sum.Holds(_ => reading) is null && !sum.IsEmpty(_ => reading)));
    }

    /// <summary>Where every likely reading contradicts the sum along the row, the unlikely ones that agree with it are weighed as well.</summary>
    private RowHypotheses Widen(RowHypotheses row, int index)
    {
        var own = _sums.Where(sum => sum.IsWithin(index)).ToList();
        if (own.Count == 0 || row.Possible.Count == row.Likely.Count || row.Likely.Any(reading => own.TrueForAll(sum => sum.Holds(_ => reading) != false)))
        {
            return row;
        }

        var agreeing = row.Possible.Where(reading => own.TrueForAll(sum => sum.Holds(_ => reading) == true)).ToList();
        return agreeing.Count == 0 ? row : row with { Likely = [.. row.Likely, .. agreeing] };
    }

    private static DecidedRow Decided(RowHypotheses row, CellDecision decision)
    {
        var decisions = new CellDecision[row.Likely[0].Cells.Length];
        Array.Fill(decisions, decision);
        return new DecidedRow(row, row.Likely[0], decisions);
    }

    /// <summary>
    /// A sum that no reading contradicts may say nothing at all: only one that holds decides. A reading that leaves out the total
    /// is not borne out by the sums of the columns, which hold wherever a whole table has slipped.
    /// </summary>
    private bool IsConfirmed(int row, int cell, bool byOtherRows)
    {
        // No sum tells a zero from nothing.
        if (Solved(row).Number(cell) == 0 && _rows[row].Likely.Any(reading => !reading.HasNumber(cell)))
        {
            return false;
        }

        // Nor does the sum along a row tell a total from the last of parts that come to it, where the total may have been left empty.
        byOtherRows = byOtherRows || _rows[row].Likely.Any(reading => !reading.HasNumber(cell) && _sums.All(sum => !sum.IsWithin(row) || sum.Holds(_ => reading) != false));
        var touching = _sums.Where(sum => sum.Touches(row, cell)).ToList();
        return touching.Exists(sum => !(byOtherRows && sum.IsWithin(row)) && sum.Holds(Solved) == true && sum.IsTelling(Solved))
            && touching.TrueForAll(sum => !sum.IsWithin(row) || Agrees(row, sum, Solved(row)));

        Reading Solved(int other) => _rows[other].Likely[_solutions[0][other]];
    }

    /// <summary>
    /// Weighs the readings that remain. What all of them agree in is certain if sums that hold have ruled out the others; the rest is in
    /// doubt.
    /// </summary>
    private DecidedRow Weigh(int index, CellDecision undecided)
    {
        var row = _rows[index];
        var isSolved = _solutions.Count > 0;
        IReadOnlyList<Reading> remaining = isSolved
            ? [.. _solutions.Select(solution => solution[index]).Distinct().Select(choice => row.Likely[choice])]
            : ByOwnSums(index);

        // If a number more than the form may replace another, the sum along a row that is wrong in the source may hold by chance.
        var leavesNumber = LeavesNumber(remaining[0]);
        var isContested = IsContested(index, leavesNumber);
        var reading = isContested ? row.Likely[0] : remaining[0];
        var decisions = new CellDecision[reading.Cells.Length];
        for (var cell = 0; cell < decisions.Length; cell++)
        {
            // If digits can be split in several ways, a cell that is the same in all of them is no more certain than the rest.
            decisions[cell] = !remaining.All(other => reading.AgreesAt(other, cell)) || (remaining.Count > 1 && remaining[0].IsParted) ? undecided
                : row.Likely.All(other => reading.AgreesAt(other, cell)) ? CellDecision.Agreed
                : !isContested && isSolved && IsConfirmed(index, cell, leavesNumber) ? CellDecision.BySums
                : leavesNumber ? CellDecision.NumberTooMany
                : isSolved ? CellDecision.Unconfirmed
                : CellDecision.OnlyRowSum;
        }

        return new DecidedRow(row, reading, decisions);
    }

    /// <summary>
    /// True if a reading without leftover numbers is as likely: sums that are wrong in the source by that very number may hold without
    /// it. Also if the likeliest reading has no total: the sum along the row, which holds in another, then includes a total that may
    /// not be there.
    /// </summary>
    private bool IsContested(int index, bool leavesNumber) =>
        (leavesNumber && _rows[index].Likely.Any(other => !other.Left.Any(fragment => fragment.IsNumber))) || SaysNothingOf(index);

    private static bool LeavesNumber(Reading reading) => reading.Left.Any(fragment => fragment.IsNumber && fragment.Value.Number != 0);

    /// <summary>
    /// True where a sum along a row holds, has nothing on either side, or can't be told by any reading: one that leaves out the total
    /// of parts that it has, where others have one, has nothing to say for itself.
    /// </summary>
    private bool Agrees(int row, BoundSum sum, Reading reading) =>
        sum.Holds(_ => reading) ?? (sum.IsEmpty(_ => reading) || _rows[row].Likely.All(other => sum.Holds(_ => other) is null));

    /// <summary>Where the table's sums do not hold together: the readings that agree with the row's own.</summary>
    private IReadOnlyList<Reading> ByOwnSums(int row)
    {
        var own = _sums.Where(sum => sum.IsWithin(row)).ToList();
        var agreeing = _rows[row].Likely.Where(reading => own.TrueForAll(sum => Agrees(row, sum, reading))).ToList();
        return agreeing.Count > 0 && own.Count > 0 ? agreeing : _rows[row].Likely;
    }

    /// <summary>Finds all choices for the open rows that no sum contradicts.</summary>
    /// <returns>True where there are some.</returns>
    private bool Solve()
    {
        if (_rows.Any(row => !row.AreAll))
        {
            return false;
        }

        var touched = _sums.Where(sum => _open.Exists(sum.Touches)).ToList();

        // A sum of which nothing is printed on one side says nothing; one that holds in no case would forbid all.
        var options = _open.ToDictionary(row => row, row => Enumerable.Range(0, _rows[row].Likely.Count)
            .Where(choice => touched.Where(sum => sum.IsWithin(row)).All(sum => Agrees(row, sum, _rows[row].Likely[choice])))
            .ToList());
        if (options.Values.Any(choices => choices.Count == 0))
        {
            return false;
        }

        var search = new ReadingSearch(_rows, [.. _open.Select(row => (row, options[row]))], [.. touched.Where(sum => !_open.Exists(sum.IsWithin))]);
        _solutions = search.Run();
        return _solutions.Count > 0;
    }
}
