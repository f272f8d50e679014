using System.Buffers;
using ReportExtractor.Documents;
using ReportExtractor.Figures;
using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>All ways to read a row that its layout allows, each with what speaks against it.</summary>
internal sealed class ReadingGenerator
{
    /// <summary>Readings that cost so much more than the best are not kept: as much as a number that nothing explains.</summary>
    private const double Reach = NumberLeft;

    // What a reading has to explain away. A number is hardest: it was printed for something.
    private const double BlankAtEdge = 0.1;
    private const double BlankInside = 0.5;
    private const double NumberLeft = 6;
    private const double NilLeft = 3;
    private const double OtherLeft = 2;
    private const double NoCell = 3;
    private const double NoCellInPrint = 0.4;
    private const double DigitsJoined = 1.5;
    private const double DigitsParted = 0.5;
    // For a whole row of a grid one column away from its headers: enough to break a tie.
    private const double RowOffColumn = 0.5;

    // The same where only the order of the cells says in which column each stands: rows slip, so it decides nothing by itself.
    private const double RowSlipped = 0.2;

    // For a row that fills other cells than all sure rows do: as much as standing in another column than the headers say.
    private const double OffPattern = 0.5;

    // For one number printed a column away from its own: print does not slip.
    private const double NumberOffColumn = 1.2;

    /// <summary>A row with more ways than this can't be told by its layout, and not by sums either.</summary>
    private const int MostReadings = 4000;

    /// <summary>Steps of the search; a row of seven cells takes some tens.</summary>
    private const int MostSteps = 300_000;

    /// <summary>A row with more cells than this is no row of a form; only its filled cells are looked at.</summary>
    private const int MostPieces = 48;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private readonly IReadOnlyList<Piece> _pieces;
    private readonly int _cells;
    private readonly ColumnEvidence? _evidence;

    // How many cells the pieces from each place on may fill at the most.
    private readonly int[] _partsFrom;
    private readonly int _firstFilled;
    private readonly int _lastFilled;
    private readonly int _filled;
    private readonly List<Reading> _found = [];
    private readonly Piece?[] _row;
    private readonly IReadOnlyList<RowSum> _sums;
    private readonly Entry _entry;
    private readonly List<Piece> _left = [];
    private double _best = double.PositiveInfinity;
    private int _steps;
    private int _parted;

    private ReadingGenerator(Entry entry, int cells, ColumnEvidence? evidence, IReadOnlyList<RowSum> sums)
    {
        _sums = sums;
        _entry = entry;
        _pieces = entry.Values.Count <= MostPieces ? entry.Values : [.. entry.Values.Where(piece => piece.IsFilled).Take(MostPieces)];
        _cells = cells;
        _evidence = evidence;
        _row = new Piece?[cells];
        _filled = Math.Max(1, entry.Filled);
        _partsFrom = new int[_pieces.Count + 1];
        for (var i = _pieces.Count - 1; i >= 0; i--)
        {
            _partsFrom[i] = _partsFrom[i + 1] + (CanPart(_pieces[i]) ? DigitsOf(_pieces[i]).Length : 1);
        }

        _firstFilled = _pieces.Count;
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].IsFilled)
            {
                _firstFilled = Math.Min(_firstFilled, i);
                _lastFilled = i;
            }
        }
    }

    /// <summary>The readings of a row, cheapest first.</summary>
    /// <param name="entry">What was found for the row.</param>
    /// <param name="cells">How many cells the row has.</param>
    /// <param name="evidence">Where its columns stand, where that is known.</param>
    /// <param name="sums">The sums along the row: digits that are glued together can be parted in thousands of ways, and only those that agree with the sums are looked at, as long as there are any.</param>
    public static RowReadings.Set Of(Entry entry, int cells, ColumnEvidence? evidence, IReadOnlyList<RowSum> sums)
    {
        // 13-37 may be 13, -3, 7 or 1, 3, -37: a sign inside glued text parts nothing.
        if (cells > 1 && entry.Values.Any(piece => piece.IsGlued && piece.IsNumber && !char.IsAsciiDigit(NumberParser.Narrow(piece.Text.Trim()[0]))))
        {
            Piece?[] row = [.. entry.Values.Where(piece => piece.IsFilled).Take(cells)];
            return new([new Reading([.. row, .. new Piece?[cells - row.Length]], 0, [])], false);
        }

        // As many cells as the form has, or as many numbers: nothing else comes near.
        if (entry.Values.Count == cells)
        {
            return new([new Reading([.. entry.Values], 0, [])], true);
        }

        if (entry.Filled == cells)
        {
            return new([new Reading([.. entry.Values.Where(piece => piece.IsFilled)], BlankAtEdge, [])], true);
        }

        var generator = new ReadingGenerator(entry, cells, evidence, sums);
        generator.Search(0, 0, 0);
        if (generator._found.Count == 0 || generator._best >= NumberLeft)
        {
            generator = new ReadingGenerator(entry, cells, evidence, []);
            generator.Search(0, 0, 0);
        }

        return new(
            [.. generator._found.Where(reading => reading.Cost <= generator._best + Reach).OrderBy(reading => reading.Cost)],
            generator._steps <= MostSteps && generator._found.Count <= MostReadings);
    }

    /// <summary>Every way to put the filled cells of a row into its cells in order, wherever they stand: what a slip could have made of it.</summary>
    /// <param name="reading">A reading of the row.</param>
    public static IEnumerable<Reading> Slips(Reading reading)
    {
        Piece[] filled = [.. reading.Cells.Where(piece => piece is { IsFilled: true })!];
        var places = Enumerable.Range(0, filled.Length).ToArray();
        while (places.Length > 0)
        {
            var cells = new Piece?[reading.Cells.Length];
            for (var i = 0; i < filled.Length; i++)
            {
                cells[places[i]] = filled[i];
            }

            yield return new Reading(cells, reading.Cost, []);
            var last = places.Length - 1;
            while (last >= 0 && places[last] == cells.Length - places.Length + last)
            {
                last--;
            }

            if (last < 0)
            {
                yield break;
            }

            places[last]++;
            for (var i = last + 1; i < places.Length; i++)
            {
                places[i] = places[i - 1] + 1;
            }
        }
    }

    private void Search(int piece, int cell, double cost)
    {
        if (cost > _best + Reach || _found.Count > MostReadings || ++_steps > MostSteps)
        {
            return;
        }

        if (piece == _pieces.Count && cell == _cells)
        {
            cost += _evidence?.BreaksPattern(_row) == true ? OffPattern : 0;
            _best = Math.Min(_best, cost);
            _found.Add(new Reading([.. _row], cost, [.. _left]) { IsParted = _parted > 0 });
            return;
        }

        // The least that is still to come: numbers without cells, or cells without pieces.
        if (cost + ToCome(piece, cell) > _best + Reach)
        {
            return;
        }

        if (piece < _pieces.Count)
        {
            if (cell < _cells)
            {
                Place(piece, cell, cost);
            }

            Leave(piece, cell, cost);
        }

        if (cell < _cells)
        {
            _row[cell] = _evidence?.EmptyCell(_entry, cell);
            Search(piece, cell + 1, cost + (_evidence is { IsPrinted: true } ? NoCellInPrint : NoCell));
        }
    }

    private double ToCome(int piece, int cell)
    {
        var parts = _partsFrom[piece];
        return piece == _pieces.Count || parts >= _cells - cell || _evidence is { IsPrinted: true } ? 0 : NoCell * (_cells - cell - parts);
    }

    private void Place(int piece, int cell, double cost)
    {
        var here = _pieces[piece];
        _row[cell] = here;
        Search(piece + 1, cell + 1, cost + Off(here, cell));

        // A number that wrapped: its digits go on in the next line.
        var joined = here;
        for (var next = piece + 1; next < _pieces.Count && CanJoin(_pieces[next - 1], _pieces[next]) && EntryMerger.Join(joined, _pieces[next]) is { } more; next++)
        {
            joined = more;
            _row[cell] = joined;
            Search(next + 1, cell + 1, cost + (DigitsJoined * (next - piece)));
        }

        if (CanPart(here))
        {
            _parted++;
            Part(piece, cell, cost + DigitsParted, DigitsOf(here), 0);
            _parted--;
        }
    }

    private void Leave(int piece, int cell, double cost)
    {
        var here = _pieces[piece];
        var price = here.Kind == PieceKind.Blank
            ? piece < _firstFilled || piece > _lastFilled ? BlankAtEdge : BlankInside
            : here.Value.Content switch
            {
                CellContent.Number => NumberLeft,
                CellContent.Nil => NilLeft,
                _ => OtherLeft,
            };
        if (here.IsFilled)
        {
            _left.Add(here);
        }

        Search(piece + 1, cell, cost + price);
        if (here.IsFilled)
        {
            _left.RemoveAt(_left.Count - 1);
        }
    }

    private double Off(Piece piece, int cell) =>
        _evidence is null || !piece.IsFilled ? 0 : _evidence.Distance(piece, cell) * (_evidence.IsPrinted ? NumberOffColumn : (piece.HasColumn ? RowOffColumn : RowSlipped) / _filled);

    /// <summary>Digits of neighbouring lines; what stands in one line, or in cells of one row, is apart.</summary>
    private static bool CanJoin(Piece head, Piece tail) =>
        !head.IsCell && !tail.IsCell && head.Value.DigitsOnly && tail.Value.DigitsOnly && AreOnTwoLines(head.Location, tail.Location);

    private static bool AreOnTwoLines(Location head, Location tail) => (head, tail) switch
    {
        (TextLocation upper, TextLocation lower) => upper.Line != lower.Line,
        (PageLocation upper, PageLocation lower) => upper.Page != lower.Page || upper.Box.Bottom <= (lower.Box.Top + lower.Box.Bottom) / 2,
        _ => false,
    };

    /// <summary>A run of digits that was glued together, or that begins with a zero, may be several numbers.</summary>
    private static bool CanPart(Piece piece) =>
        BeginsWithZero(piece) || (piece.IsGlued && piece.Value.DigitsOnly && DigitsOf(piece).Length > 1);

    /// <summary>The digits of a piece, without the blanks around and among them, those that are not seen included.</summary>
    /// <param name="piece">The piece.</param>
    public static string DigitsOf(Piece piece) => piece.Text.AsSpan().ContainsAnyExcept(Digits) ? string.Concat(piece.Text.Where(c => !NumberParser.IsBlank(c))) : piece.Text;

    /// <summary>True for digits that are no one number, since none begins with a zero.</summary>
    /// <param name="piece">The piece.</param>
    public static bool BeginsWithZero(Piece piece) => piece.Value.DigitsOnly && DigitsOf(piece) is ['0' or '０', _, ..];

    private void Part(int piece, int cell, double cost, string digits, int from)
    {
        var here = _pieces[piece];
        if (from == digits.Length)
        {
            // Where there are digits enough for every cell, none goes without.
            if (cell == _cells || piece < _lastFilled || digits.Length < _cells)
            {
                Search(piece + 1, cell, cost);
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
            if (_sums.All(sum => sum.LastCell == cell ? sum.MayHold(_row) : sum.MayStillHold(_row, cell, digits.Length - from - length)))
            {
                Part(piece, cell + 1, cost, digits, from + length);
            }
        }
    }
}
