using ReportExtractor.Documents;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// The cells of Word tables in one sequence, as some converters write them: the mark at the end of a row is an empty cell like any other.
/// The ends of rows are found from their widths: a row of headers has as many cells as the rows below it, and most rows have the same
/// number.
/// </summary>
internal sealed class CellStream
{
    /// <summary>The least number of rows of one width that shows the number of cells of all rows.</summary>
    private const int LeastRows = 3;

    /// <summary>The most groups that reach down over rows: one in another.</summary>
    private const int MostGroups = 2;

    /// <summary>The most rows of a table: the tables of the forms have some thirty.</summary>
    private const int MostRows = 60;

    private readonly IReadOnlyList<Cell> _cells;
    private readonly CellContent[] _contents;
    private readonly List<CellStretch> _stretches = [];
    private readonly int?[] _widths;

    /// <summary>Finds the rows of a stream.</summary>
    /// <param name="cells">The cells; marks at the ends of rows are empty cells.</param>
    public CellStream(IReadOnlyList<Cell> cells)
    {
        _cells = cells;
        _contents = [.. cells.Select(cell => NumberParser.Parse(cell.Text).Content)];
        for (var i = 0; i < cells.Count;)
        {
            i = AddStretch(i);
        }

        _widths = new int?[_stretches.Count];
        SetWidthsUnderHeaders();
        SetUsualWidths();
    }

    /// <summary>The number of rows with numbers whose width is known.</summary>
    public int Sure => _stretches.Where((stretch, i) => stretch.Filled > 0 && _widths[i] is not null).Count();

    /// <summary>True if there is a row of numbers below headers, with a cell for each.</summary>
    public bool HasRowUnderHeaders => _stretches.Exists(stretch => stretch.IsOverRow);

    /// <summary>The rows with numbers, and those with nothing but a label, in order.</summary>
    /// <param name="headers">True to give the rows of headers as well.</param>
    public IEnumerable<GridRow> Rows(bool headers)
    {
        for (var i = 0; i < _stretches.Count; i++)
        {
            var stretch = _stretches[i];
            if (headers && stretch.Headers is not null)
            {
                yield return Row(stretch.First, stretch.Values);
            }

            if (stretch.IsOverRow)
            {
                yield return Row(stretch.Values + 1, stretch.Values + 1 + _widths[i]!.Value);
            }
            else if (!stretch.IsHeaders && (stretch.Filled > 0 || _widths[i] is not null))
            {
                yield return Row(stretch.First, stretch.Values + (_widths[i] ?? stretch.Filled));
            }
        }
    }

    /// <summary>
    /// The tables of a stream without marks at the ends of rows. Behind the cells of a row there are only those into which groups reach
    /// down: rows with a number in the last cell, and none, one and two such cells behind it, show the width of all rows.
    /// </summary>
    /// <returns>For each table its first cell, the end of its cells, exclusive, and its rows.</returns>
    public IEnumerable<(int First, int Next, IReadOnlyList<GridRow> Rows)> TablesWithoutMarks()
    {
        for (var i = 0; i < _stretches.Count;)
        {
            var (count, width) = TableWithoutMarks(i);
            if (count > 0)
            {
                var table = _stretches.GetRange(i, count);
                yield return (table[0].First, table[^1].Values + width, [.. table.Select(row => Row(row.First, row.Values + width))]);
            }

            i += Math.Max(1, count);
        }
    }

    private (int Count, int Width) TableWithoutMarks(int first)
    {
        var (least, most, end) = (int.MaxValue, 0, first);
        for (; end < _stretches.Count && end - first < MostRows; end++)
        {
            var count = _stretches[end].Behind;
            if (Math.Max(most, count) - Math.Min(least, count) > MostGroups)
            {
                break;
            }

            (least, most) = (Math.Min(least, count), Math.Max(most, count));
        }

        if (most - least != MostGroups || !_stretches.Take(end).Skip(first).All(row => row.Filled <= least))
        {
            return (0, 0);
        }

        // Not the last row: behind it comes the text after the table.
        var full = _stretches.Take(end - 1).Skip(first).Where(row => row.Filled == least).ToList();
        var isTable = Enumerable.Range(0, MostGroups + 1)
            .All(groups => full.Count(row => row.Behind == least + groups) >= (groups == 1 ? 1 : 2));
        return isTable ? (end - first, least) : (0, 0);
    }

    private GridRow Row(int first, int end) =>
        new([.. _cells.Skip(first).Take(end - first).Select((cell, column) => cell with { Column = column })]);

    private int AddStretch(int first)
    {
        var values = first;
        while (values < _cells.Count && _contents[values] == CellContent.Other)
        {
            values++;
        }

        var (end, filled) = (values, 0);
        for (; end < _cells.Count && _contents[end] != CellContent.Other; end++)
        {
            filled = _contents[end] == CellContent.Blank ? filled : end - values + 1;
        }

        if (values > first)
        {
            // If other headers are above, the end of their row is between the two, and so are cells into which they reach down.
            int? reached = _stretches.Count == 0 ? 0 : _stretches[^1].Filled > 0 ? null : _stretches[^1].Behind - 1;
            var isHeaders = values - first > 1 && (values == end || _contents[values] == CellContent.Blank);
            _stretches.Add(new CellStretch(first, values, end, filled, isHeaders ? values - first + reached : null));
        }

        return end;
    }

    /// <summary>Rows below headers have one cell less behind their label, down to the first row that can't have that width.</summary>
    private void SetWidthsUnderHeaders()
    {
        int? width = null;
        for (var i = 0; i < _stretches.Count; i++)
        {
            var stretch = _stretches[i];
            if (stretch.IsOverRow)
            {
                (_widths[i], width) = (stretch.Headers, null);
            }
            else if (stretch.IsHeaders)
            {
                width = stretch.Headers - 1;
            }
            else if (width is { } cells && stretch.Fits(cells))
            {
                _widths[i] = cells;
            }
            else if (stretch.Filled > 0)
            {
                width = null;
            }
        }
    }

    /// <summary>The other rows have as many cells as most of them have up to their last number.</summary>
    private void SetUsualWidths()
    {
        var others = Enumerable.Range(0, _stretches.Count).Where(i => _widths[i] is null && !_stretches[i].IsHeaders).ToList();
        var usual = others.Select(i => _stretches[i].Filled)
            .Where(filled => filled > 0)
            .GroupBy(filled => filled)
            .Where(group => group.Count() >= LeastRows)
            .MaxBy(group => group.Count());
        foreach (var i in others.Where(i => usual is not null && _stretches[i].Fits(usual.Key)))
        {
            _widths[i] = usual!.Key;
        }
    }
}
