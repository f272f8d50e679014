using System.Buffers;
using ReportExtractor.Documents;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Matching.Readings;

/// <summary>All ways to read a row that its layout allows, each with what speaks against it.</summary>
internal sealed class ReadingGenerator
{
    /// <summary>Readings whose cost exceeds the best by more are dropped: the cost of one unexplained number.</summary>
    private const double Reach = ReadingCosts.NumberLeft;

    /// <summary>A row with more ways than this can't be told by its layout, and not by sums either.</summary>
    private const int MostReadings = 4000;

    /// <summary>Steps of the search; a row of seven cells takes some tens.</summary>
    private const int MostSteps = 300_000;

    /// <summary>A row with more cells than this is no row of a form; only its filled cells are looked at.</summary>
    private const int MostFragments = 48;

    private readonly IReadOnlyList<Fragment> _fragments;
    private readonly int _cells;
    private readonly ColumnEvidence? _evidence;

    // How many cells the fragments from each place on may fill at the most.
    private readonly int[] _partsFrom;
    private readonly int _firstFilled;
    private readonly int _lastFilled;
    private readonly int _filled;
    private readonly List<Reading> _found = [];
    private readonly Fragment?[] _row;
    private readonly IReadOnlyList<BoundSum> _sums;
    private readonly RowCandidate _candidate;
    private readonly List<Fragment> _left = [];
    private double _best = double.PositiveInfinity;
    private int _steps;
    private int _parted;

    private ReadingGenerator(RowCandidate candidate, int cells, ColumnEvidence? evidence, IReadOnlyList<BoundSum> sums)
    {
        _sums = sums;
        _candidate = candidate;
        _fragments = candidate.Values.Count <= MostFragments ? candidate.Values : [.. candidate.Values.Where(fragment => fragment.IsFilled).Take(MostFragments)];
        _cells = cells;
        _evidence = evidence;
        _row = new Fragment?[cells];
        _filled = Math.Max(1, candidate.Filled);
        _partsFrom = new int[_fragments.Count + 1];
        for (var i = _fragments.Count - 1; i >= 0; i--)
        {
            _partsFrom[i] = _partsFrom[i + 1] + (CanPart(_fragments[i]) ? _fragments[i].Digits.Length : 1);
        }

        _firstFilled = _fragments.Count;
        for (var i = 0; i < _fragments.Count; i++)
        {
            if (_fragments[i].IsFilled)
            {
                _firstFilled = Math.Min(_firstFilled, i);
                _lastFilled = i;
            }
        }
    }

    /// <summary>The readings of a row, cheapest first.</summary>
    /// <param name="candidate">What was found for the row.</param>
    /// <param name="cells">How many cells the row has.</param>
    /// <param name="evidence">Where its columns stand, where that is known.</param>
    /// <param name="sums">The sums along the row: digits that are glued together can be parted in thousands of ways, and only those that agree with the sums are looked at, as long as there are any.</param>
    public static ReadingSet Of(RowCandidate candidate, int cells, ColumnEvidence? evidence, IReadOnlyList<BoundSum> sums)
    {
        // 13-37 may be 13, -3, 7 or 1, 3, -37: a sign inside glued text parts nothing.
        if (cells > 1 && candidate.Values.Any(fragment => fragment.IsGlued && fragment.IsNumber && !char.IsAsciiDigit(TextCharacters.Narrow(fragment.Text.Trim()[0]))))
        {
            Fragment?[] row = [.. candidate.Values.Where(fragment => fragment.IsFilled).Take(cells)];
            return new([new Reading([.. row, .. new Fragment?[cells - row.Length]], 0, [])], false);
        }

        // As many cells as the form has, or as many numbers: nothing else comes near.
        if (candidate.Values.Count == cells)
        {
            return new([new Reading([.. candidate.Values], 0, [])], true);
        }

        if (candidate.Filled == cells)
        {
            return new([new Reading([.. candidate.Values.Where(fragment => fragment.IsFilled)], ReadingCosts.BlankAtEdge, [])], true);
        }

        var generator = new ReadingGenerator(candidate, cells, evidence, sums);
        generator.Search(0, 0, 0);
        if (generator._found.Count == 0 || generator._best >= ReadingCosts.NumberLeft)
        {
            generator = new ReadingGenerator(candidate, cells, evidence, []);
            generator.Search(0, 0, 0);
        }

        return new(
            [.. generator._found.Where(reading => reading.Cost <= generator._best + Reach).OrderBy(reading => reading.Cost)],
            generator._steps <= MostSteps && generator._found.Count <= MostReadings);
    }

    private void Search(int fragment, int cell, double cost)
    {
        if (cost > _best + Reach || _found.Count > MostReadings || ++_steps > MostSteps)
        {
            return;
        }

        if (fragment == _fragments.Count && cell == _cells)
        {
            cost += _evidence?.BreaksPattern(_row) == true ? ReadingCosts.OffPattern : 0;
            _best = Math.Min(_best, cost);
            _found.Add(new Reading([.. _row], cost, [.. _left]) { IsParted = _parted > 0 });
            return;
        }

        // The least that is still to come: numbers without cells, or cells without fragments.
        if (cost + ToCome(fragment, cell) > _best + Reach)
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
            _row[cell] = _evidence?.EmptyCell(_candidate, cell);
            Search(fragment, cell + 1, cost + (_evidence is { IsPrinted: true } ? ReadingCosts.NoCellInPrint : ReadingCosts.NoCell));
        }
    }

    private double ToCome(int fragment, int cell)
    {
        var parts = _partsFrom[fragment];
        return fragment == _fragments.Count || parts >= _cells - cell || _evidence is { IsPrinted: true } ? 0 : ReadingCosts.NoCell * (_cells - cell - parts);
    }

    private void Place(int fragment, int cell, double cost)
    {
        var here = _fragments[fragment];
        _row[cell] = here;
        Search(fragment + 1, cell + 1, cost + Off(here, cell));

        // A number that wrapped: its digits go on in the next line.
        var joined = here;
        for (var next = fragment + 1; next < _fragments.Count && CanJoin(_fragments[next - 1], _fragments[next]) && joined.JoinDigits(_fragments[next]) is { } more; next++)
        {
            joined = more;
            _row[cell] = joined;
            Search(next + 1, cell + 1, cost + (ReadingCosts.DigitsJoined * (next - fragment)));
        }

        if (CanPart(here))
        {
            _parted++;
            Part(fragment, cell, cost + ReadingCosts.DigitsSplit, here.Digits, 0);
            _parted--;
        }
    }

    private void Leave(int fragment, int cell, double cost)
    {
        var here = _fragments[fragment];
        var price = here.Kind == FragmentKind.Blank
            ? fragment < _firstFilled || fragment > _lastFilled ? ReadingCosts.BlankAtEdge : ReadingCosts.BlankInside
            : here.Value.Content switch
            {
                CellContent.Number => ReadingCosts.NumberLeft,
                CellContent.Nil => ReadingCosts.NilLeft,
                _ => ReadingCosts.OtherLeft,
            };
        if (here.IsFilled)
        {
            _left.Add(here);
        }

        Search(fragment + 1, cell, cost + price);
        if (here.IsFilled)
        {
            _left.RemoveAt(_left.Count - 1);
        }
    }

    private double Off(Fragment fragment, int cell) =>
        _evidence is null || !fragment.IsFilled ? 0 : _evidence.Distance(fragment, cell) * (_evidence.IsPrinted ? ReadingCosts.NumberOffColumn : (fragment.HasColumn ? ReadingCosts.RowOffColumn : ReadingCosts.RowSlipped) / _filled);

    /// <summary>Digits of neighbouring lines; what stands in one line, or in cells of one row, is apart.</summary>
    private static bool CanJoin(Fragment head, Fragment tail) =>
        !head.IsCell && !tail.IsCell && head.Value.DigitsOnly && tail.Value.DigitsOnly && AreOnTwoLines(head.Location, tail.Location);

    private static bool AreOnTwoLines(Location head, Location tail) => (head, tail) switch
    {
        (TextLocation upper, TextLocation lower) => upper.Line != lower.Line,
        (PageLocation upper, PageLocation lower) => upper.Page != lower.Page || upper.Box.Bottom <= (lower.Box.Top + lower.Box.Bottom) / 2,
        _ => false,
    };

    /// <summary>A run of digits that was glued together, or that begins with a zero, may be several numbers.</summary>
    private static bool CanPart(Fragment fragment) =>
        fragment.BeginsWithZero || (fragment.IsGlued && fragment.Value.DigitsOnly && fragment.Digits.Length > 1);

    private void Part(int fragment, int cell, double cost, string digits, int from)
    {
        var here = _fragments[fragment];
        if (from == digits.Length)
        {
            // Where there are digits enough for every cell, none goes without.
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

        // A number does not begin with a zero, but for the zero itself.
        var longest = digits[from] is '0' or '０' ? 1 : digits.Length - from;
        for (var length = 1; length <= longest; length++)
        {
            if (length == digits.Length)
            {
                continue;
            }

            var text = digits.Substring(from, length);
            _row[cell] = here with
            {
                Text = text,
                Value = NumberParser.Parse(text),
                Location = here.Location is TextLocation at ? at with { Column = at.Column + from } : here.Location,
            };
            if (_sums.All(sum => SplitBounds.Allows(sum, _row, cell, digits.Length - from - length)))
            {
                Part(fragment, cell + 1, cost, digits, from + length);
            }
        }
    }
}
