using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>Paints the texts of a grid on a canvas: columns of fixed widths, wrapped labels, groups centred over their rows.</summary>
internal sealed class GridPainter
{
    private readonly IReadOnlyList<GridLine> _lines;
    private readonly IReadOnlyList<int> _widths;
    private readonly PaintStyle _style;
    private readonly int[] _heights;

    /// <summary>Measures the rows.</summary>
    public GridPainter(IReadOnlyList<GridLine> lines, IReadOnlyList<int> widths, PaintStyle style)
    {
        _lines = lines;
        _widths = widths;
        _style = style;
        _heights = [.. lines.Select(Height)];
        for (var row = 0; row < lines.Count; row++)
        {
            foreach (var cell in lines[row].Own.Where(cell => cell.RowSpan > 1))
            {
                var last = LastRow(row, cell);
                _heights[last] += Math.Max(0, Wrapped(cell).Count - (Bottom(last) - Top(row)));
            }
        }
    }

    /// <summary>The first line of a row.</summary>
    public int Top(int row) => _heights.Take(row).Sum() + (_style.Rule * (row + 1));

    /// <summary>The line after the last of a row.</summary>
    public int Bottom(int row) => Top(row) + _heights[row];

    /// <summary>The first canvas column of the texts of a grid column.</summary>
    public int Left(int column) => _widths.Take(column).Sum() + (_style.Separator * column);

    /// <summary>Paints all texts.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="indent">The number of free columns on the left.</param>
    public void Paint(Canvas canvas, int indent)
    {
        for (var row = 0; row < _lines.Count; row++)
        {
            foreach (var cell in _lines[row].Own)
            {
                PaintCell(canvas, indent, row, cell);
            }
        }
    }

    private void PaintCell(Canvas canvas, int indent, int row, GridCell cell)
    {
        var lines = Wrapped(cell);
        var height = Bottom(LastRow(row, cell)) - Top(row);
        var width = Width(cell);
        for (var i = 0; i < lines.Count; i++)
        {
            var left = indent + Left(cell.Column);
            if (_style.Centered && cell.Role != GridRole.Label)
            {
                left += Math.Max(0, (width - DisplayWidth.Of(lines[i])) / 2);
            }

            canvas.Place(Top(row) + Line(cell, i, lines.Count, height), left, lines[i]);
        }
    }

    /// <summary>The line, within a cell's height, of the cell's i-th line of text.</summary>
    private int Line(GridCell cell, int i, int count, int height)
    {
        var free = height - count;
        if (cell.Role == GridRole.Label && _style.Vertical == VerticalPlace.Between && count > 1 && free > 0)
        {
            return i < (count + 1) / 2 ? i : i + 1;
        }

        if (cell.Role == GridRole.Value)
        {
            return i + _style.Vertical switch
            {
                VerticalPlace.First => 0,
                VerticalPlace.Last => free,
                VerticalPlace.Between => Math.Min(height / 2, free),
                _ => free / 2,
            };
        }

        return i + (cell.Role == GridRole.Label ? LabelTop(free) : free / 2);
    }

    private int LabelTop(int free) => _style.Vertical switch
    {
        VerticalPlace.First => 0,
        VerticalPlace.Last => free,
        _ => free / 2,
    };

    /// <summary>The height of a row without the cells that also span later rows.</summary>
    private int Height(GridLine line) =>
        line.Own.Where(cell => cell.RowSpan == 1).Select(cell => Height(line.Source, cell)).DefaultIfEmpty(1).Max();

    private int Height(TableRow row, GridCell cell)
    {
        var lines = Wrapped(cell).Count;
        var between = cell.Role == GridRole.Label && _style.Vertical == VerticalPlace.Between && lines > 1;
        var values = row.Values.Select(value => value.Text.Split('\n').Length).DefaultIfEmpty(1).Max();
        return between ? lines + values : Math.Max(lines, cell.Role == GridRole.Label ? values : 1);
    }

    private int LastRow(int row, GridCell cell) => Math.Min(row + cell.RowSpan, _lines.Count) - 1;

    private int Width(GridCell cell) =>
        _widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum() + (_style.Separator * (cell.ColumnSpan - 1));

    private List<string> Wrapped(GridCell cell) => DisplayWidth.Wrap(cell.Text, Width(cell));
}
