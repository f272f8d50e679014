using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Readings;

/// <summary>
/// Lets the printed sums decide between the readings that the layout leaves open. They never make a reading: if several agree with the
/// sums, or none does, what the readings differ in stays in doubt.
/// </summary>
internal sealed class ReadingChooser
{
    private readonly IReadOnlyList<RowHypotheses> _rows;
    private readonly IReadOnlyList<BoundSum> _sums;
    private readonly List<int> _open;
    private ReadingSolutions? _solutions;

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
            return [.. _rows.Select(row => DecideOnFirst(row, CellDecision.Agreed))];
        }

        var undecided = Solve() ? CellDecision.SeveralAgree : CellDecision.NoneAgrees;
        return [.. _rows.Select((row, i) =>
            !row.AreAll ? DecideOnFirst(row, CellDecision.TooMany)
            : row.Likely.Count == 1 ? DecideOnFirst(row, CellDecision.Agreed)
            : Weigh(i, undecided))];
    }

    /// <summary>If every likely reading contradicts the sums along the row, the unlikely ones that agree are weighed as well.</summary>
    private RowHypotheses Widen(RowHypotheses row, int index)
    {
        var along = SumsAlong(index);
        if (along.Count == 0 || row.Possible.Count == row.Likely.Count
            || row.Likely.Any(reading => along.TrueForAll(sum => sum.Holds(_ => reading) != false)))
        {
            return row;
        }

        var agreeing = row.Possible.Where(reading => along.TrueForAll(sum => sum.Holds(_ => reading) == true)).ToList();
        return agreeing.Count == 0 ? row : row with { Likely = [.. row.Likely, .. agreeing] };
    }

    private List<BoundSum> SumsAlong(int row) => [.. _sums.Where(sum => sum.IsWithin(row))];

    private static DecidedRow DecideOnFirst(RowHypotheses row, CellDecision decision)
    {
        var decisions = new CellDecision[row.Likely[0].Cells.Length];
        Array.Fill(decisions, decision);
        return new DecidedRow(row, row.Likely[0], decisions);
    }

    /// <summary>Finds all choices for the open rows that no sum contradicts.</summary>
    /// <returns>True if there are some.</returns>
    private bool Solve()
    {
        if (_rows.Any(row => !row.AreAll))
        {
            return false;
        }

        var touched = _sums.Where(sum => _open.Exists(sum.Touches)).ToList();
        var options = _open.ConvertAll(row => (Row: row, Options: OptionsOf(row, touched.FindAll(sum => sum.IsWithin(row)))));
        if (options.Exists(row => row.Options.Count == 0))
        {
            return false;
        }

        _solutions = new ReadingSearch(_rows, options, touched.FindAll(sum => !_open.Exists(sum.IsWithin))).Run();
        return _solutions is not null;
    }

    /// <summary>The readings of a row that agree with the sums along it.</summary>
    private List<int> OptionsOf(int row, List<BoundSum> along) =>
        [.. Enumerable.Range(0, _rows[row].Likely.Count)
            .Where(choice => along.TrueForAll(sum => Agrees(row, sum, _rows[row].Likely[choice])))];

    /// <summary>
    /// Weighs the readings that remain. What all of them agree in is certain if sums that hold have ruled out the others; the rest is in
    /// doubt.
    /// </summary>
    private DecidedRow Weigh(int index, CellDecision undecided)
    {
        var row = _rows[index];
        var isSolved = _solutions is not null;
        IReadOnlyList<Reading> remaining = _solutions is not null
            ? [.. _solutions.Remaining[index].Select(choice => row.Likely[choice])]
            : AgreeingAlong(index);

        // If a number more than the form may replace another, the sum along a row that is wrong in the source may hold by chance.
        var leavesNumber = LeavesNumber(remaining[0]);
        var isContested = IsContested(index, leavesNumber);
        var reading = isContested ? row.Likely[0] : remaining[0];
        var decisions = new CellDecision[reading.Cells.Length];
        for (var cell = 0; cell < decisions.Length; cell++)
        {
            // If digits can be split in several ways, a cell that is the same in all of them is no more certain than the rest.
            var isOpen = !remaining.All(other => reading.AgreesAt(other, cell)) || (remaining.Count > 1 && remaining[0].IsParted);
            decisions[cell] = isOpen ? undecided
                : row.Likely.All(other => reading.AgreesAt(other, cell)) ? CellDecision.Agreed
                : !isContested && isSolved && IsConfirmed(index, cell, leavesNumber) ? CellDecision.BySums
                : leavesNumber ? CellDecision.NumberTooMany
                : isSolved ? CellDecision.Unconfirmed
                : CellDecision.OnlyRowSum;
        }

        return new DecidedRow(row, reading, decisions);
    }

    /// <summary>If the table's sums do not agree with each other: the readings that agree with the sums along the row.</summary>
    private IReadOnlyList<Reading> AgreeingAlong(int row)
    {
        var along = SumsAlong(row);
        var agreeing = _rows[row].Likely.Where(reading => along.TrueForAll(sum => Agrees(row, sum, reading))).ToList();
        return agreeing.Count > 0 && along.Count > 0 ? agreeing : _rows[row].Likely;
    }

    /// <summary>
    /// True if a sum along a row holds, has no number on either side, or has an empty side in every reading. A reading without the total
    /// of its parts, if others have one, is no evidence.
    /// </summary>
    private bool Agrees(int row, BoundSum sum, Reading reading) =>
        sum.Holds(_ => reading) ?? (sum.IsEmpty(_ => reading) || _rows[row].Likely.All(other => sum.Holds(_ => other) is null));

    /// <summary>True if a reading leaves out a number other than zero, or what may be one, such as 0?.</summary>
    private static bool LeavesNumber(Reading reading) => reading.Left.Any(fragment => fragment.IsFilled
        && (fragment.IsNumber ? fragment.Value.Number != 0 : fragment.Value.Content == CellContent.Other));

    /// <summary>
    /// True if a reading without leftover numbers is as likely: sums that are wrong in the source by that very number may hold without
    /// it. Also if the likeliest reading has no total: the sum along the row, which holds in another, then includes a total that may
    /// not be there.
    /// </summary>
    private bool IsContested(int index, bool leavesNumber) =>
        (leavesNumber && _rows[index].Likely.Any(other => !other.Left.Any(fragment => fragment.IsNumber))) || MayLackTotal(index);

    /// <summary>
    /// True for a row of cells if every sum along it has one empty side in one of the likeliest readings: the total may be an empty cell.
    /// </summary>
    private bool MayLackTotal(int index)
    {
        var row = _rows[index];
        var along = SumsAlong(index);
        var likeliest = row.Likely.TakeWhile(reading => reading.Cost <= row.Likely[0].Cost);
        return along.Count > 0 && row.Aligned.Candidate.Kind == LayoutLineKind.Row
            && likeliest.Any(reading => along.TrueForAll(sum => sum.Holds(_ => reading) is null && !sum.IsEmpty(_ => reading)));
    }

    /// <summary>
    /// True if a sum that holds confirms a cell; a sum that no reading contradicts may be no evidence. A reading without the total is not
    /// confirmed by the sums of the columns, which hold if a whole table has slipped.
    /// </summary>
    private bool IsConfirmed(int row, int cell, bool onlyByOtherRows)
    {
        // A zero and an empty cell make the same sums.
        var likely = _rows[row].Likely;
        if (Solved(row).Number(cell) == 0 && likely.Any(reading => !reading.HasNumber(cell)))
        {
            return false;
        }

        // Nor does the sum along the row show whether the last number is the total or a part, if the total may be an empty cell.
        var along = SumsAlong(row);
        onlyByOtherRows = onlyByOtherRows
            || likely.Any(reading => !reading.HasNumber(cell) && along.TrueForAll(sum => sum.Holds(_ => reading) != false));
        var touching = _sums.Where(sum => sum.Touches(row, cell)).ToList();
        return touching.Exists(sum => !(onlyByOtherRows && sum.IsWithin(row)) && sum.Holds(Solved) == true && sum.IsTelling(Solved))
            && touching.TrueForAll(sum => !sum.IsWithin(row) || Agrees(row, sum, Solved(row)));

        Reading Solved(int other) => _rows[other].Likely[_solutions!.First[other]];
    }
}
