using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>
/// Settles which lines of digits belong to which row of a table without rules: the cells of a row are all set in the middle of its height, or
/// all from its top, or all down to its bottom, so that a number that lost a line to the row beside it hangs askew. Lines go where every
/// number hangs straight; where that can't be had, the numbers are doubted.
/// </summary>
internal sealed class RowLineAssigner
{
    /// <summary>Cells of a row hang straight up to so much of their text's size: fonts differ by a tenth of it, and a lost line is half a line's height.</summary>
    private const double Straight = 0.3;

    /// <summary>Where cells hang that are set in the middle, from the top, and down to the bottom.</summary>
    private static readonly Func<List<TextSegment>, double>[] Ways =
    [
        lines => (lines.Min(line => line.Middle) + lines.Max(line => line.Middle)) / 2,
        lines => lines.Min(line => line.Middle),
        lines => lines.Max(line => line.Middle),
    ];

    private readonly List<StreamRow> _rows;
    private readonly Func<List<TextSegment>, double> _way;
    private readonly Func<TextSegment, TextSegment, bool> _isOneBand;
    private readonly bool _isLabelled;
    private readonly bool _beginsWithRest;
    private readonly double _shift;
    private readonly double?[] _anchors;
    private readonly (double Top, double Bottom)[] _reaches;
    private readonly List<Column> _columns;

    private RowLineAssigner(List<StreamRow> rows, Func<List<TextSegment>, double> way, Func<TextSegment, TextSegment, bool> isOneBand, bool mayRest)
    {
        (_rows, _way, _isOneBand) = (rows, way, isOneBand);
        _isLabelled = rows.Exists(row => row.Label.Count > 0);
        _beginsWithRest = mayRest && _isLabelled && rows[0].Label.Count + rows[0].Groups.Count == 0;
        _shift = Shift(rows);
        _anchors = [.. rows.Select(Anchor)];
        _reaches = [.. rows.Zip(_anchors, Reach)];
        _columns = [.. rows.SelectMany(row => row.Values).Select(value => (value.First, value.End)).Distinct().Select(place => Settle(place.First, place.End, mayRest && !_beginsWithRest))];
    }

    /// <summary>How many numbers hang askew, however their lines are parted, in rows that show where they hang: lines that leave another row make no better way.</summary>
    private int Askew => _columns.Sum(column => Enumerable.Range(0, _rows.Count).Count(row => _anchors[row] is not null && column.IsAskew(row)));

    /// <summary>Settles the rows of a page.</summary>
    /// <param name="rows">The rows, headers first.</param>
    /// <param name="isOneBand">True for two lines without a rule between them.</param>
    /// <returns>The same, and before them what is left of a row on the page before.</returns>
    public static List<StreamRow> Settle(List<StreamRow> rows, Func<TextSegment, TextSegment, bool> isOneBand)
    {
        var rest = new StreamRow();
        var run = new List<StreamRow>();
        var isFirst = true;
        foreach (var row in rows)
        {
            if (row is { HasWords: true, HasNumbers: false })
            {
                SettleRun();
                isFirst = false;
            }
            else if (run.Count > 0 || row.Values.Count > 0)
            {
                run.Add(row);
            }
        }

        SettleRun();
        return [.. rows.Prepend(rest).Where(row => row.Segments.Any())];

        void SettleRun()
        {
            if (run.Count > 0)
            {
                BestOf(run, isOneBand, mayRest: isFirst).CarryOut(rest);
            }

            run = [];
        }
    }

    /// <summary>The way in which the fewest numbers hang askew. Of ways that serve as well, the first: print is set in the middle more often than not.</summary>
    private static RowLineAssigner BestOf(List<StreamRow> rows, Func<TextSegment, TextSegment, bool> isOneBand, bool mayRest)
    {
        RowLineAssigner? best = null;
        foreach (var way in Ways)
        {
            var balance = new RowLineAssigner(rows, way, isOneBand, mayRest);
            best = best is null || balance.Askew < best.Askew ? balance : best;
            if (best.Askew == 0)
            {
                break;
            }
        }

        return best!;
    }

    /// <summary>How much deeper digits stand than the labels in their line: fonts differ.</summary>
    private static double Shift(List<StreamRow> rows)
    {
        List<double> shifts = [.. rows.Where(row => row.Label.Count == 1)
            .SelectMany(row => row.Values.Where(value => value.Segments.Count == 1 && value.Segments[0].IsBeside(row.Label[0])).Select(value => value.Segments[0].Middle - row.Label[0].Middle))
            .Order()];
        return shifts.Count > 0 ? shifts[(shifts.Count - 1) / 2] : 0;
    }

    /// <summary>Where the cells of a row hang: where its label does, or where most of its cells do. Lines without a label among rows with labels may be parts of theirs.</summary>
    private double? Anchor(StreamRow row)
    {
        if (row.Label.Count > 0)
        {
            return _way(row.Label) + _shift;
        }

        if (_isLabelled && row.Groups.Count == 0)
        {
            return null;
        }

        var places = row.Values.Select(value => _way(value.Segments)).ToList();
        var best = places.Select(place => (Place: place, Count: row.Values.Count(value => IsStraight(value.Segments, place)))).DefaultIfEmpty().MaxBy(place => place.Count);
        return best.Count > 1 ? best.Place : null;
    }

    private bool IsStraight(List<TextSegment> lines, double anchor) =>
        Math.Abs(_way(lines) - anchor) < Straight * lines[0].Line.FontSize;

    /// <summary>Parts the lines of a column.</summary>
    private Column Settle(int first, int end, bool mayRest)
    {
        List<List<TextSegment>> found = [.. _rows.Select(row => row.Values.FirstOrDefault(value => value.First == first && value.End == end).Segments ?? [])];
        List<TextSegment> lines = [.. found.SelectMany(line => line)];
        List<TextSegment> rest = [];
        if (!found.Select((cell, row) => cell.Count == 0 || HangsStraight(row, cell, lines)).All(isStraight => isStraight)
            && Best(found, lines, mayRest) is { } best)
        {
            rest = lines[..best[0]];
            found = [.. Enumerable.Range(0, _rows.Count).Select(row => lines[best[row]..best[row + 1]])];
        }

        bool[] areAskew = [.. found.Select((cell, row) => cell.Count > 0 && !HangsStraight(row, cell, lines))];
        return new Column(first, end, rest, found, areAskew);
    }

    /// <summary>Writes the lines into the rows, and the doubts: what hangs askew, and what stands right above or below it.</summary>
    private void CarryOut(StreamRow rest)
    {
        foreach (var column in _columns)
        {
            column.Rest.ForEach(line => rest.Add(column.First, column.End, line));
            for (var row = 0; row < _rows.Count; row++)
            {
                _rows[row].Put(column.First, column.End, column.Cells[row]);
                if (column.IsAskew(row) || (column.IsAskew(row - 1) && AreClose(row - 1, row)) || (column.IsAskew(row + 1) && AreClose(row, row + 1)))
                {
                    _rows[row].Doubted.Add(column.First);
                }
            }

            bool AreClose(int above, int below) =>
                column.Cells[above].Count > 0 && column.Cells[below].Count > 0 && column.Cells[below][0].IsBelow(column.Cells[above][^1]);
        }
    }

    /// <summary>No number reaches up or down to the cells of the row beside it that hang straight.</summary>
    private bool IsWithin(int row, List<TextSegment> cell)
    {
        var apart = Straight * cell[0].Line.FontSize;
        return (row == 0 || cell[0].Middle > _reaches[row - 1].Bottom + apart) && (row + 1 == _rows.Count || cell[^1].Middle < _reaches[row + 1].Top - apart);
    }

    /// <summary>From which height to which the lines of a row stand, as far as is sure: its label, and the cells that hang straight with it.</summary>
    private (double Top, double Bottom) Reach(StreamRow row, double? anchor)
    {
        List<TextSegment> lines = [.. row.Label, .. row.Values.Where(value => anchor is { } place && IsStraight(value.Segments, place)).SelectMany(value => value.Segments)];
        return lines.Count > 0 ? (lines.Min(line => line.Middle), lines.Max(line => line.Middle)) : (double.PositiveInfinity, double.NegativeInfinity);
    }

    /// <summary>What is left of a row of the page before hangs anyhow; another cell of a row whose place nobody can tell is as it is where nothing stands right above or below it.</summary>
    private bool HangsStraight(int row, List<TextSegment> cell, List<TextSegment> column) =>
        _anchors[row] is { } anchor ? IsStraight(cell, anchor) : (row == 0 && _beginsWithRest) || cell.Count == 1 && !column.Exists(line => !ReferenceEquals(line, cell[0]) && line.IsBelow(cell[0]) && cell[0].IsBelow(line));

    /// <summary>
    /// Where the lines of a column are parted so that the fewest numbers hang askew: behind the rest of a row of the page before, and behind
    /// each row; null where several ways are as good and none of them is the one that was found.
    /// </summary>
    private List<int>? Best(List<List<TextSegment>> found, List<TextSegment> lines, bool mayRest)
    {
        // A line goes no further than to the row beside it; the lines that were found before each row say which those are.
        var before = new int[_rows.Count + 1];
        for (var row = 0; row < _rows.Count; row++)
        {
            before[row + 1] = before[row] + found[row].Count;
        }

        // By row and by how many lines more than the fewest stand before it.
        var ways = new Way[_rows.Count + 1][];
        ways[0] = new Way[Most(0) + 1];
        ways[0][0] = new Way(0, 1, 0, IsFound: true);
        for (var count = 1; mayRest && count <= found[0].Count; count++)
        {
            ways[0][count] = new Way(1, 1, 0, IsFound: false);
        }

        for (var row = 0; row < _rows.Count; row++)
        {
            ways[row + 1] = new Way[Most(row + 1) - Fewest(row + 1) + 1];
            for (var from = Fewest(row); from <= Most(row); from++)
            {
                var way = ways[row][from - Fewest(row)];
                for (var cut = Math.Max(from, Fewest(row + 1)); way.Count > 0 && cut <= Most(row + 1); cut++)
                {
                    if (Cost(row, from, cut) is { } cost)
                    {
                        ref var there = ref ways[row + 1][cut - Fewest(row + 1)];
                        there = there.Or(way.GoOn(from, cost, isAsFound: cut == before[row + 1]));
                    }
                }
            }
        }

        var best = ways[^1][^1];
        if (best.Count != 1 && !best.IsFound)
        {
            return null;
        }

        var cuts = new List<int> { lines.Count };
        for (var row = _rows.Count; row > 0; row--)
        {
            cuts.Add(ways[row][cuts[^1] - Fewest(row)].From);
        }

        cuts.Reverse();
        return cuts;

        int Fewest(int row) => before[Math.Max(0, row - 1)];

        int Most(int row) => before[Math.Min(_rows.Count, row + 1)];

        // What hangs straight costs nothing, what stays askew as it was found costs more than a row of the page before that ends here.
        int? Cost(int row, int from, int to)
        {
            const int askew = 2;
            if (to == from)
            {
                return found[row].Count > 0 && _anchors[row] is not null ? askew : 0;
            }

            return IsClose(row, from, to) && lines[from..to] is var cell && IsWithin(row, cell) && HangsStraight(row, cell, lines) ? 0
                : from == before[row] && to == before[row + 1] ? askew : null;
        }

        bool IsClose(int row, int from, int to)
        {
            for (var i = from + 1; i < to; i++)
            {
                if (!lines[i].IsBelow(lines[i - 1]) || !_isOneBand(lines[i], lines[from]) || lines[i].IsMark != lines[from].IsMark)
                {
                    return false;
                }
            }

            return _rows[row].Label.TrueForAll(line => _isOneBand(line, lines[from]));
        }
    }

    /// <summary>How the lines of a column may be parted down to a row.</summary>
    /// <param name="Cost">What hangs askew.</param>
    /// <param name="Count">In how many ways that much does: none, one, or two for more.</param>
    /// <param name="From">How many lines stand before the row, in one of these ways.</param>
    /// <param name="IsFound">True where that way is as the lines were found.</param>
    private readonly record struct Way(int Cost, int Count, int From, bool IsFound)
    {
        /// <summary>The way through one more row.</summary>
        public Way GoOn(int from, int cost, bool isAsFound) => new(Cost + cost, Count, from, IsFound && isAsFound);

        /// <summary>The better of two, or both.</summary>
        public Way Or(Way other) => Count == 0 || other.Cost < Cost ? other
            : other.Cost > Cost ? this
            : (other.IsFound ? other : this) with { Count = Math.Min(2, Count + other.Count) };
    }

    /// <summary>The lines of a column.</summary>
    private sealed record Column(int First, int End, List<TextSegment> Rest, List<List<TextSegment>> Cells, bool[] AreAskew)
    {
        public bool IsAskew(int row) => row >= 0 && row < AreAskew.Length && AreAskew[row];
    }
}
