using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream.Assignment;

/// <summary>Assigns the lines of one column to rows so that the fewest cells are misaligned.</summary>
internal sealed class ColumnAssigner
{
    /// <summary>
    /// The cost of a misaligned cell. It is more than the cost of a rest of the page before (<see cref="RestCost"/>): such a rest
    /// explains a misaligned cell, but is not assumed without need.
    /// </summary>
    private const int MisalignedCost = 2;

    /// <summary>The cost of a part of a number: its other lines are on the page before or on the next one.</summary>
    private const int RestCost = 1;

    /// <summary>
    /// The most lines in a cell and its two neighbours that are assigned anew: a number in a narrow column has a handful, and the work
    /// grows with the square of their number.
    /// </summary>
    private const int MostLines = 100;

    private readonly List<StreamRow> _rows;
    private readonly RowAnchors _anchors;
    private readonly RowBands _bands;
    private readonly PageEnds _ends;
    private readonly List<List<TextSegment>> _found;
    private readonly List<TextSegment> _lines;

    // The number of lines found in front of each row, and behind the last one.
    private readonly int[] _before;

    private ColumnAssigner(List<StreamRow> rows, RowAnchors anchors, RowBands bands, PageEnds ends, int first, int end)
    {
        (_rows, _anchors, _bands, _ends) = (rows, anchors, bands, ends);
        _found = [.. rows.Select(row => row.CellAt(first, end).Segments ?? [])];
        _lines = [.. _found.SelectMany(line => line)];
        _before = new int[rows.Count + 1];
        for (var row = 0; row < rows.Count; row++)
        {
            _before[row + 1] = _before[row] + _found[row].Count;
        }
    }

    /// <summary>Assigns the lines of a column.</summary>
    /// <param name="rows">The rows, with the lines as found.</param>
    /// <param name="anchors">The heights of their cells.</param>
    /// <param name="bands">The rules between them.</param>
    /// <param name="first">The first column of the cells.</param>
    /// <param name="end">The end of their columns, exclusive.</param>
    /// <param name="ends">Which of the rows may go on beyond the page.</param>
    public static AssignedColumn Assign(List<StreamRow> rows, RowAnchors anchors, RowBands bands, int first, int end, PageEnds ends)
    {
        var column = new ColumnAssigner(rows, anchors, bands, ends, first, end);
        var (cells, rest, isUnsure) = (column._found, new List<TextSegment>(), false);
        if (!column.AreAllSure() && !column.IsCrowded())
        {
            var paths = column.Paths();
            var best = paths[^1][^1];
            isUnsure = best.Count > 1;
            if (!isUnsure || best.IsFound)
            {
                var cuts = column.Cuts(paths);
                rest = column._lines[..cuts[0]];
                cells = [.. Enumerable.Range(0, rows.Count).Select(row => column._lines[cuts[row]..cuts[row + 1]])];
            }
        }

        bool[] areMisaligned = [.. cells.Select((cell, row) => cell.Count > 0 && !anchors.IsAligned(row, cell, column._lines))];
        return new AssignedColumn(first, end, rest, cells, areMisaligned, isUnsure);
    }

    /// <summary>True if all cells are aligned as they were found, and no line of one may be of another.</summary>
    private bool AreAllSure() =>
        _found.Select((cell, row) => cell.Count == 0 || _anchors.IsAligned(row, cell, _lines)).All(isAligned => isAligned)
        && _found.Zip(_found.Skip(1)).All(cells => !TextSegment.AreClose(cells.First, cells.Second));

    private bool IsCrowded() => Enumerable.Range(0, _rows.Count).Any(row => Most(row) - Fewest(row) > MostLines);

    /// <summary>The places between the lines at which the rows end, the first behind the rest of a row of the page before.</summary>
    private List<int> Cuts(AssignmentPath[][] paths)
    {
        var cuts = new List<int> { _lines.Count };
        for (var row = _rows.Count; row > 0; row--)
        {
            cuts.Add(paths[row][cuts[^1] - Fewest(row)].From);
        }

        cuts.Reverse();
        return cuts;
    }

    /// <summary>The best ways by the number of rows, and by the number of lines in front of the next row above the fewest.</summary>
    private AssignmentPath[][] Paths()
    {
        var paths = new AssignmentPath[_rows.Count + 1][];
        paths[0] = new AssignmentPath[Most(0) + 1];
        paths[0][0] = new AssignmentPath(0, 1, 0, IsFound: true);
        for (var count = 1; _ends.BeginsWithRest && count <= _found[0].Count; count++)
        {
            paths[0][count] = new AssignmentPath(RestCost, 1, 0, IsFound: false);
        }

        for (var row = 0; row < _rows.Count; row++)
        {
            paths[row + 1] = new AssignmentPath[Most(row + 1) - Fewest(row + 1) + 1];
            for (var from = Fewest(row); from <= Most(row); from++)
            {
                Extend(paths[row][from - Fewest(row)], row, from, paths[row + 1]);
            }
        }

        return paths;
    }

    private void Extend(AssignmentPath path, int row, int from, AssignmentPath[] next)
    {
        var fewest = Fewest(row + 1);
        for (var cut = Math.Max(from, fewest); path.Count > 0 && cut <= Most(row + 1); cut++)
        {
            if (Cost(row, from, cut) is { } cost)
            {
                ref var best = ref next[cut - fewest];
                best = best.Or(path.Through(from, cost, isAsFound: cut == _before[row + 1]));
            }
        }
    }

    /// <summary>The fewest lines in front of a row: a line moves no further than to the next row.</summary>
    private int Fewest(int row) => _before[Math.Max(0, row - 1)];

    /// <summary>The most lines in front of a row.</summary>
    private int Most(int row) => _before[Math.Min(_rows.Count, row + 1)];

    /// <summary>The cost of a cell with some of the lines; null if it can't have them.</summary>
    private int? Cost(int row, int from, int to)
    {
        if (to == from)
        {
            return _found[row].Count > 0 && _anchors.IsKnown(row) ? MisalignedCost : 0;
        }

        if (AreOneCell(row, from, to))
        {
            var cell = _lines[from..to];
            if (_anchors.IsWithin(row, cell) && _anchors.IsAligned(row, cell, _lines))
            {
                return _anchors.IsRest(row) ? RestCost : 0;
            }

            if (row + 1 == _rows.Count && to == _lines.Count && _ends.MayGoOn)
            {
                return RestCost;
            }
        }

        return from == _before[row] && to == _before[row + 1] ? MisalignedCost : null;
    }

    private bool AreOneCell(int row, int from, int to)
    {
        var first = _lines[from];
        for (var i = from + 1; i < to; i++)
        {
            if (!_lines[i].IsBelow(_lines[i - 1]) || !_bands.AreOne(_lines[i], first) || _lines[i].IsMark != first.IsMark)
            {
                return false;
            }
        }

        return _rows[row].Label.TrueForAll(line => _bands.AreOne(line, first));
    }
}
