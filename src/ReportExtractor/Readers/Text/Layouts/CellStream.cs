using ReportExtractor.Documents;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// The cells of Word tables in one run, as some converters leave them: the mark that ends a row is an empty cell like any other.
/// Where rows end is told by their widths: a row of headers has as many cells as the rows below it, and rows below each other have as many as most.
/// </summary>
internal sealed class CellStream
{
    /// <summary>So many rows of the same width show how many cells the rows have.</summary>
    private const int LeastRows = 3;

    /// <summary>Fewer words above numbers may as well be a label in two cells.</summary>
    private const int LeastHeaders = 4;

    /// <summary>Behind the end of a row stand the cells that groups above reach down into, two at the most, or the ends of an empty line or two.</summary>
    private const int MostBehindRow = 4;

    /// <summary>Groups that reach down over rows: one in another.</summary>
    private const int MostGroups = 2;

    /// <summary>A table of the forms has some thirty rows.</summary>
    private const int MostRows = 60;

    private readonly IReadOnlyList<Cell> _cells;
    private readonly CellContent[] _contents;
    private readonly List<Stretch> _stretches = [];
    private readonly int?[] _widths;

    /// <summary>Looks at a stream.</summary>
    /// <param name="cells">The cells, marks that end rows included as empty ones.</param>
    public CellStream(IReadOnlyList<Cell> cells)
    {
        _cells = cells;
        _contents = [.. cells.Select(cell => NumberParser.Parse(cell.Text).Content)];
        for (var i = 0; i < cells.Count;)
        {
            i = AddStretch(i);
        }

        _widths = new int?[_stretches.Count];
        ReadUnderHeaders();
        ReadAsUsual();
    }

    /// <summary>How many rows of numbers are known to have the right cells.</summary>
    public int Sure => _stretches.Where((stretch, i) => stretch.Filled > 0 && _widths[i] is not null).Count();

    /// <summary>True where a row of numbers stands below headers, with a cell for each.</summary>
    public bool HasRowUnderHeaders => _stretches.Exists(stretch => stretch.StandsOverRow);

    /// <summary>Words in cells that follow each other, and the other cells up to the next words; up to which of these there are numbers.</summary>
    /// <param name="First">The first of the words.</param>
    /// <param name="Values">The first cell behind them.</param>
    /// <param name="End">The next words.</param>
    /// <param name="Filled">How many of the other cells there are up to the last number.</param>
    /// <param name="Headers">How many cells the row has that the words are, where it may be one of headers.</param>
    private sealed record Stretch(int First, int Values, int End, int Filled, int? Headers)
    {
        /// <summary>True for words over the cells of a row without words, which the end of their own row parts from these.</summary>
        public bool StandsOverRow => Headers is >= LeastHeaders and var cells && Filled > 0 && Filled <= cells + 1 && cells + 2 <= End - Values;

        /// <summary>True for a row of headers, and nothing below it but words.</summary>
        public bool IsHeaders => Headers is not null && Filled == 0;

        /// <summary>True where the row may have so many cells behind its words: its numbers among them, a mark that ends it behind them.</summary>
        public bool Fits(int width) => Filled <= width && End - Values - width is >= 1 and <= 1 + MostBehindRow;
    }

    /// <summary>The rows that hold numbers, or of which all cells but the label are empty, in order.</summary>
    /// <param name="headers">Whether to give those of headers as well.</param>
    public IEnumerable<GridRow> Rows(bool headers)
    {
        for (var i = 0; i < _stretches.Count; i++)
        {
            var stretch = _stretches[i];
            if (headers && stretch.Headers is not null)
            {
                yield return Row(stretch.First, stretch.Values);
            }

            if (stretch.StandsOverRow)
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
    /// The tables of a stream without marks that end rows. Behind the cells of a row there stand none but those that groups reach down into:
    /// none, one and two, behind rows whose last cell is filled, show how many the rows have.
    /// </summary>
    /// <returns>For each the first of its cells, the one behind its last, and the rows.</returns>
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
            var count = _stretches[end].End - _stretches[end].Values;
            if (Math.Max(most, count) - Math.Min(least, count) > MostGroups)
            {
                break;
            }

            (least, most) = (Math.Min(least, count), Math.Max(most, count));
        }

        // Behind the last row there stands whatever follows the table.
        var full = _stretches.Take(end - 1).Skip(first).Where(row => row.Filled == least).ToList();
        var isTable = most - least == MostGroups && _stretches.Take(end).Skip(first).All(row => row.Filled <= least)
            && Enumerable.Range(0, MostGroups + 1).All(groups => full.Count(row => row.End - row.Values == least + groups) >= (groups == 1 ? 1 : 2));
        return isTable ? (end - first, least) : (0, 0);
    }

    private GridRow Row(int first, int end) => new([.. _cells.Skip(first).Take(end - first).Select((cell, column) => cell with { Column = column })]);

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
            // Above headers stand other headers: between them the end of that row, and cells that those reach down into.
            int? reached = _stretches.Count == 0 ? 0 : _stretches[^1].Filled > 0 ? null : _stretches[^1].End - _stretches[^1].Values - 1;
            var isHeaders = values - first > 1 && (values == end || _contents[values] == CellContent.Blank);
            _stretches.Add(new Stretch(first, values, end, filled, isHeaders ? values - first + reached : null));
        }

        return end;
    }

    /// <summary>Rows below headers have a cell less behind their label, down to the first that can't have.</summary>
    private void ReadUnderHeaders()
    {
        int? width = null;
        for (var i = 0; i < _stretches.Count; i++)
        {
            var stretch = _stretches[i];
            if (stretch.StandsOverRow)
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
    private void ReadAsUsual()
    {
        var others = Enumerable.Range(0, _stretches.Count).Where(i => _widths[i] is null && !_stretches[i].IsHeaders).ToList();
        var usual = others.Select(i => _stretches[i].Filled).Where(filled => filled > 0).GroupBy(filled => filled)
            .Where(group => group.Count() >= LeastRows).OrderByDescending(group => group.Count()).FirstOrDefault();
        foreach (var i in others.Where(i => usual is not null && _stretches[i].Fits(usual.Key)))
        {
            _widths[i] = usual!.Key;
        }
    }
}
