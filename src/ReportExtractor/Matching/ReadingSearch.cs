namespace ReportExtractor.Matching;

/// <summary>
/// Finds all choices among the readings of open rows that no sum over several rows contradicts. A sum is looked at whenever one of its
/// rows is chosen; rows that are not chosen yet may be anything that their readings range over.
/// </summary>
internal sealed class ReadingSearch
{
    /// <summary>Steps of the search over all open rows of a table; more open rows than these can try are not decided by sums.</summary>
    private const int MostSteps = 20_000;

    private readonly IReadOnlyList<(int Row, List<int> Options)> _open;
    private readonly int[] _choice;
    private readonly List<int[]> _solutions = [];

    // By sum: what the chosen rows come to after each choice, and what the rows come to that are still open.
    private readonly EquationBalance[][] _chosen;
    private readonly EquationBalance[][] _rest;

    // By open row: the sums in which it takes part, and what each of its readings adds to each.
    private readonly (int Equation, EquationBalance[] Shares)[][] _touched;
    private int _steps;

    /// <summary>Prepares.</summary>
    /// <param name="rows">All rows found; those that are not open have one reading.</param>
    /// <param name="open">The open rows in the order in which they are chosen, and which of their readings may be.</param>
    /// <param name="equations">The sums, each of several rows.</param>
    public ReadingSearch(IReadOnlyList<RowReadings> rows, IReadOnlyList<(int Row, List<int> Options)> open, IReadOnlyList<BoundEquation> equations)
    {
        _open = open;
        _choice = new int[rows.Count];
        _chosen = MakeBalances(open.Count + 1, equations.Count);
        _rest = MakeBalances(open.Count + 1, equations.Count);
        _touched = new (int, EquationBalance[])[open.Count][];
        var isOpen = open.Select(each => each.Row).ToHashSet();
        for (var row = 0; row < rows.Count; row++)
        {
            if (!isOpen.Contains(row))
            {
                Add(_chosen[0], row, new ReadingRange(rows[row].Likely), equations);
            }
        }

        for (var at = open.Count - 1; at >= 0; at--)
        {
            var row = open[at].Row;
            _rest[at + 1].CopyTo(_rest[at], 0);
            Add(_rest[at], row, new ReadingRange(rows[row].Likely), equations);
            var singles = rows[row].Likely.Select(reading => new ReadingRange(reading)).ToList();
            _touched[at] = [.. Enumerable.Range(0, equations.Count)
                .Where(equation => equations[equation].Touches(row))
                .Select(equation => (equation, singles.Select(single => equations[equation].ShareOf(row, single)).ToArray()))];
        }
    }

    /// <summary>Searches.</summary>
    /// <returns>For each choice that no sum contradicts which reading each row has; none where there are too many to try.</returns>
    public IReadOnlyList<int[]> Run()
    {
        Search(0);
        return _steps > MostSteps ? [] : _solutions;
    }

    private static EquationBalance[][] MakeBalances(int levels, int equations) => [.. Enumerable.Range(0, levels).Select(_ => new EquationBalance[equations])];

    private static void Add(EquationBalance[] balances, int row, ReadingRange range, IReadOnlyList<BoundEquation> equations)
    {
        for (var equation = 0; equation < balances.Length; equation++)
        {
            balances[equation] += equations[equation].ShareOf(row, range);
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
            _solutions.Add([.. _choice]);
            return;
        }

        var (row, options) = _open[at];
        foreach (var choice in options)
        {
            _choice[row] = choice;
            if (Choose(at, choice))
            {
                Search(at + 1);
            }
        }
    }

    /// <summary>Chooses a reading.</summary>
    /// <returns>False where a sum contradicts it.</returns>
    private bool Choose(int at, int choice)
    {
        var (chosen, rest) = (_chosen[at + 1], _rest[at + 1]);
        _chosen[at].CopyTo(chosen, 0);
        foreach (var (equation, shares) in _touched[at])
        {
            chosen[equation] += shares[choice];
            if (!(chosen[equation] + rest[equation]).MayHold)
            {
                return false;
            }
        }

        return true;
    }
}
