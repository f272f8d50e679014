using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Matching.Readings;

/// <summary>
/// Finds all choices among the readings of open rows that no sum over several rows contradicts. A sum is evaluated whenever one of its
/// rows is chosen; rows that are not chosen yet count with the range of their readings.
/// </summary>
internal sealed class ReadingSearch
{
    /// <summary>The most steps of the search over all open rows of a table. If it takes more, sums decide nothing.</summary>
    private const int MostSteps = 20_000;

    private readonly IReadOnlyList<(int Row, List<int> Options)> _open;
    private readonly int[] _choice;
    private int[]? _first;

    // By open row: the readings that it has in some solution, the first one in front.
    private readonly List<int>[] _remaining;
    private readonly bool[][] _isRemaining;

    // By number of choices and sum: the balance of the chosen rows, and that of the rows still open.
    private readonly SumBalance[][] _chosen;
    private readonly SumBalance[][] _rest;

    // By open row: the sums that include it, and the share of each of its readings.
    private readonly (int Sum, SumBalance[] Shares)[][] _touched;

    // By open row: the share that a reading must have in each of those sums.
    private readonly SumBalance[][] _needed;
    private int _steps;

    /// <summary>Prepares.</summary>
    /// <param name="rows">All rows found; those that are not open have one reading.</param>
    /// <param name="open">The open rows in the order in which they are chosen, each with the readings to try.</param>
    /// <param name="sums">The sums over several rows.</param>
    public ReadingSearch(
        IReadOnlyList<RowHypotheses> rows, IReadOnlyList<(int Row, List<int> Options)> open, IReadOnlyList<BoundSum> sums)
    {
        _open = open;
        _choice = new int[rows.Count];
        _chosen = MakeBalances(open.Count + 1, sums.Count);
        _rest = MakeBalances(open.Count + 1, sums.Count);
        _touched = new (int, SumBalance[])[open.Count][];
        _remaining = [.. open.Select(_ => new List<int>())];
        _isRemaining = [.. open.Select(each => new bool[rows[each.Row].Likely.Count])];
        var isOpen = open.Select(each => each.Row).ToHashSet();
        for (var row = 0; row < rows.Count; row++)
        {
            if (!isOpen.Contains(row))
            {
                Add(_chosen[0], row, new ReadingRange(rows[row].Likely), sums);
            }
        }

        for (var at = open.Count - 1; at >= 0; at--)
        {
            var row = open[at].Row;
            _rest[at + 1].CopyTo(_rest[at], 0);
            Add(_rest[at], row, new ReadingRange(rows[row].Likely), sums);
            var singles = rows[row].Likely.Select(reading => new ReadingRange(reading)).ToList();
            _touched[at] = [.. Enumerable.Range(0, sums.Count)
                .Where(sum => sums[sum].Touches(row))
                .Select(sum => (sum, singles.Select(single => sums[sum].ShareOf(row, single)).ToArray()))];
        }

        _needed = [.. _touched.Select(touched => new SumBalance[touched.Length])];
    }

    /// <summary>Searches.</summary>
    /// <returns>The choices that no sum contradicts; null if there is none, or if there are too many to try.</returns>
    public ReadingSolutions? Run()
    {
        Search(0);
        return _steps > MostSteps || _first is null ? null : new ReadingSolutions(
            _first, _open.Zip(_remaining).ToDictionary(row => row.First.Row, row => (IReadOnlyList<int>)row.Second));
    }

    private static SumBalance[][] MakeBalances(int levels, int sums) => [.. Enumerable.Range(0, levels).Select(_ => new SumBalance[sums])];

    private static void Add(SumBalance[] balances, int row, ReadingRange range, IReadOnlyList<BoundSum> sums)
    {
        for (var sum = 0; sum < balances.Length; sum++)
        {
            balances[sum] += sums[sum].ShareOf(row, range);
        }
    }

    private void Search(int at)
    {
        if (++_steps > MostSteps)
        {
            return;
        }

        if (at == _open.Count)
        {
            AddSolution();
            return;
        }

        var (row, options) = _open[at];
        var needed = _needed[at];
        for (var i = 0; i < needed.Length; i++)
        {
            var sum = _touched[at][i].Sum;
            needed[i] = (_chosen[at][sum] + _rest[at + 1][sum]).Needed;
        }

        foreach (var choice in options)
        {
            if (IsAllowed(_touched[at], needed, choice))
            {
                _choice[row] = choice;
                Choose(at, choice);
                Search(at + 1);
            }
        }
    }

    private void AddSolution()
    {
        _first ??= [.. _choice];
        for (var at = 0; at < _remaining.Length; at++)
        {
            var choice = _choice[_open[at].Row];
            if (!_isRemaining[at][choice])
            {
                _isRemaining[at][choice] = true;
                _remaining[at].Add(choice);
            }
        }
    }

    private static bool IsAllowed((int Sum, SumBalance[] Shares)[] touched, SumBalance[] needed, int choice)
    {
        for (var i = 0; i < touched.Length; i++)
        {
            if (!needed[i].MayBe(touched[i].Shares[choice]))
            {
                return false;
            }
        }

        return true;
    }

    private void Choose(int at, int choice)
    {
        _chosen[at].CopyTo(_chosen[at + 1], 0);
        foreach (var (sum, shares) in _touched[at])
        {
            _chosen[at + 1][sum] += shares[choice];
        }
    }
}
