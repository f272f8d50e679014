using ReportExtractor.Documents;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Readings;

/// <summary>
/// Enumerates the readings of a row, depth first: each fragment fills the next cell, is left without one, or the next cell stays empty.
/// Digits may be joined over lines, and glued ones split.
/// </summary>
internal sealed class ReadingEnumeration
{
    /// <summary>Readings whose cost exceeds the best by more are dropped: the cost of one unexplained number.</summary>
    private const double Reach = ReadingCosts.NumberLeft;

    /// <summary>A row with more readings than this can't be decided by its layout, and not by sums either.</summary>
    private const int MostReadings = 4000;

    /// <summary>Steps of the search; a row of seven cells takes some tens.</summary>
    private const int MostSteps = 300_000;

    /// <summary>A row with more cells than this is no row of a form; only its filled cells are tried.</summary>
    private const int MostFragments = 48;

    private readonly RowCandidate _candidate;
    private readonly IReadOnlyList<Fragment> _fragments;
    private readonly int _cells;
    private readonly ColumnEvidence? _columns;
    private readonly IReadOnlyList<BoundSum> _sums;
    private readonly int _filled;
    private readonly int _firstFilled;
    private readonly int _lastFilled;

    // By fragment, how many cells it and those behind it may fill at most.
    private readonly int[] _mostFilledFrom;

    private readonly List<Reading> _found = [];
    private readonly Fragment?[] _row;
    private readonly List<Fragment> _left = [];
    private double _best = double.PositiveInfinity;
    private int _steps;
    private int _splits;

    /// <summary>Prepares.</summary>
    /// <param name="candidate">What was found for the row.</param>
    /// <param name="cells">How many cells the row has.</param>
    /// <param name="columns">The places of its columns, if they are known.</param>
    /// <param name="sums">The sums along the row that splits of glued digits must agree with.</param>
    public ReadingEnumeration(RowCandidate candidate, int cells, ColumnEvidence? columns, IReadOnlyList<BoundSum> sums)
    {
        (_candidate, _cells, _columns, _sums) = (candidate, cells, columns, sums);
        _fragments = candidate.Values.Count <= MostFragments
            ? candidate.Values
            : [.. candidate.Values.Where(fragment => fragment.IsFilled).Take(MostFragments)];
        _row = new Fragment?[cells];
        _filled = Math.Max(1, candidate.Filled);
        _mostFilledFrom = new int[_fragments.Count + 1];
        _firstFilled = _fragments.Count;
        for (var i = _fragments.Count - 1; i >= 0; i--)
        {
            _mostFilledFrom[i] = _mostFilledFrom[i + 1] + (CanSplit(_fragments[i]) ? _fragments[i].Digits.Length : 1);
            if (_fragments[i].IsFilled)
            {
                _firstFilled = i;
                _lastFilled = Math.Max(_lastFilled, i);
            }
        }
    }

    /// <summary>True if there is no reading, or the best of them leaves a number without a cell.</summary>
    public bool LeavesNumber => _found.Count == 0 || _best >= ReadingCosts.NumberLeft;

    /// <summary>Enumerates.</summary>
    public ReadingSet Run()
    {
        Search(0, 0, 0);
        return new(
            [.. _found.Where(reading => reading.Cost <= _best + Reach).OrderBy(reading => reading.Cost)],
            _steps <= MostSteps && _found.Count <= MostReadings);
    }

    /// <summary>Continues a reading in which the fragments before one fill the cells before one.</summary>
    private void Search(int fragment, int cell, double cost)
    {
        if (cost > _best + Reach || _found.Count > MostReadings || ++_steps > MostSteps)
        {
            return;
        }

        if (fragment == _fragments.Count && cell == _cells)
        {
            AddReading(cost);
            return;
        }

        if (cost + LeastCostBehind(fragment, cell) > _best + Reach)
        {
            return;
        }

        if (fragment < _fragments.Count)
        {
            if (cell < _cells)
            {
                Place(fragment, cell, cost);
            }

            Leave(fragment, cell, cost);
        }

        if (cell < _cells)
        {
            _row[cell] = _columns?.EmptyCell(_candidate, cell);
            Search(fragment, cell + 1, cost + (_columns is { IsPrinted: true } ? ReadingCosts.NoCellInPrint : ReadingCosts.NoCell));
        }
    }

    private void AddReading(double cost)
    {
        cost += _columns?.BreaksPattern(_row) == true ? ReadingCosts.OffPattern : 0;
        _best = Math.Min(_best, cost);
        _found.Add(new Reading([.. _row], cost, [.. _left]) { IsParted = _splits > 0 });
    }

    /// <summary>The least cost of the rest of a reading: cells without fragments.</summary>
    private double LeastCostBehind(int fragment, int cell)
    {
        var most = _mostFilledFrom[fragment];
        var canFillAll = fragment == _fragments.Count || most >= _cells - cell || _columns is { IsPrinted: true };
        return canFillAll ? 0 : ReadingCosts.NoCell * (_cells - cell - most);
    }

    private void Place(int fragment, int cell, double cost)
    {
        var here = _fragments[fragment];
        _row[cell] = here;
        Search(fragment + 1, cell + 1, cost + CostOfPlace(here, cell));

        // A number that was wrapped: its digits continue in the next line.
        var joined = here;
        for (var next = fragment + 1; next < _fragments.Count && CanJoin(_fragments[next - 1], _fragments[next]); next++)
        {
            if (joined.JoinDigits(_fragments[next]) is not { } longer)
            {
                break;
            }

            joined = longer;
            _row[cell] = joined;
            Search(next + 1, cell + 1, cost + (ReadingCosts.DigitsJoined * (next - fragment)));
        }

        if (CanSplit(here))
        {
            _splits++;
            Split(fragment, cell, cost + ReadingCosts.DigitsSplit, here.Digits, 0);
            _splits--;
        }
    }

    private void Leave(int fragment, int cell, double cost)
    {
        var here = _fragments[fragment];
        if (!here.IsFilled)
        {
            Search(fragment + 1, cell, cost + CostOfLeaving(here, fragment));
            return;
        }

        _left.Add(here);
        Search(fragment + 1, cell, cost + CostOfLeaving(here, fragment));
        _left.RemoveAt(_left.Count - 1);
    }

    private double CostOfLeaving(Fragment fragment, int index)
    {
        if (fragment.Kind == FragmentKind.Blank)
        {
            return index < _firstFilled || index > _lastFilled ? ReadingCosts.BlankAtEdge : ReadingCosts.BlankInside;
        }

        return fragment.Value.Content switch
        {
            CellContent.Number => ReadingCosts.NumberLeft,
            CellContent.Nil => ReadingCosts.NilLeft,
            _ when OddValue.Is(fragment.Text) && !IsShare(fragment.Text) => ReadingCosts.OddLeft,
            _ => ReadingCosts.OtherLeft,
        };
    }

    /// <summary>True for a percentage: of the last year, it is often behind the last cell.</summary>
    private static bool IsShare(string text) => text.AsSpan().IndexOfAny('%', '％', '‰') >= 0;

    private double CostOfPlace(Fragment fragment, int cell)
    {
        if (_columns is null || !fragment.IsFilled)
        {
            return 0;
        }

        var costOfColumn = _columns.IsPrinted ? ReadingCosts.NumberOffColumn
            : (fragment.HasColumn ? ReadingCosts.RowOffColumn : ReadingCosts.RowSlipped) / _filled;
        return _columns.Distance(fragment, cell) * costOfColumn;
    }

    /// <summary>Digits of neighbouring lines; those of one line, or of cells of one row, are separate.</summary>
    private static bool CanJoin(Fragment head, Fragment tail) =>
        !head.IsCell && !tail.IsCell && head.Value.DigitsOnly && tail.Value.DigitsOnly
        && !SourceLine.IsShared(head.Location, tail.Location);

    /// <summary>A run of digits that was glued together, or that begins with a zero, may be several numbers.</summary>
    private static bool CanSplit(Fragment fragment) =>
        fragment.BeginsWithZero || (fragment.IsGlued && fragment.Value.DigitsOnly && fragment.Digits.Length > 1);

    /// <summary>Continues a reading in which the digits before an index fill the cells before one.</summary>
    private void Split(int fragment, int cell, double cost, string digits, int from)
    {
        if (from == digits.Length)
        {
            // If there are enough digits for every cell, none stays empty.
            if (cell == _cells || fragment < _lastFilled || digits.Length < _cells)
            {
                Search(fragment + 1, cell, cost);
            }

            return;
        }

        if (cell == _cells || ++_steps > MostSteps)
        {
            return;
        }

        // No number but zero itself begins with a zero. The whole run is a reading of its own.
        var longest = digits[from] is '0' or '０' ? 1 : digits.Length - from;
        for (var length = 1; length <= longest && length < digits.Length; length++)
        {
            _row[cell] = Slice(_fragments[fragment], digits, from, length);
            if (_sums.All(sum => SplitBounds.Allows(sum, _row, cell, digits.Length - from - length)))
            {
                Split(fragment, cell + 1, cost, digits, from + length);
            }
        }
    }

    private static Fragment Slice(Fragment glued, string digits, int from, int length)
    {
        var text = digits.Substring(from, length);
        return glued with
        {
            Text = text,
            Value = NumberParser.Parse(text),
            Location = glued.Location is TextLocation at ? at with { Column = at.Column + from } : glued.Location,
        };
    }
}
