using ReportExtractor.CorpusGenerator.Grids;

namespace ReportExtractor.CorpusGenerator.Layouts.Drawn;

/// <summary>Draws the rules between the cells of a grid.</summary>
internal sealed class Frame
{
    /// <summary>Box characters, indexed by their arms: 1 up, 2 down, 4 left, 8 right.</summary>
    private const string Junctions = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";

    private readonly int[,] _owners;
    private readonly GridPainter _painter;
    private readonly IReadOnlyList<int> _widths;
    private readonly bool _box;

    /// <summary>Finds the cell that covers each place.</summary>
    public Frame(TableGrid grid, GridPainter painter, IReadOnlyList<int> widths, bool box)
    {
        _painter = painter;
        _widths = widths;
        _box = box;
        _owners = Owners(grid);
    }

    /// <summary>Draws all rules.</summary>
    public void Draw(Canvas canvas)
    {
        for (var row = 0; row <= _owners.GetLength(0); row++)
        {
            for (var column = 0; column <= _owners.GetLength(1); column++)
            {
                DrawPlace(canvas, row, column);
            }
        }
    }

    private static int[,] Owners(TableGrid grid)
    {
        var owners = new int[grid.Lines.Count, grid.Columns];
        var next = 0;
        for (var row = 0; row < grid.Lines.Count; row++)
        {
            foreach (var cell in grid.Lines[row].Cells)
            {
                next++;
                var owner = cell.Role == GridRole.Continued ? owners[row - 1, cell.Column] : next;
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    owners[row, column] = owner;
                }
            }
        }

        return owners;
    }

    private void DrawPlace(Canvas canvas, int row, int column)
    {
        var line = row == 0 ? 0 : _painter.Bottom(row - 1);
        var left = _painter.Left(column);
        var right = Horizontal(row, column);
        var down = Vertical(row, column);
        var arms = (Vertical(row - 1, column) ? 1 : 0) + (down ? 2 : 0) + (Horizontal(row, column - 1) ? 4 : 0) + (right ? 8 : 0);
        var stroke = _box ? '─' : row == 1 ? '=' : '-';
        if (arms != 0)
        {
            canvas.Place(line, left, Junction(arms).ToString());
        }

        if (right)
        {
            canvas.Place(line, left + 1, new string(stroke, _widths[column] + 2));
        }

        if (down)
        {
            for (var at = line + 1; at < _painter.Bottom(row); at++)
            {
                canvas.Place(at, left, _box ? "│" : "|");
            }
        }
    }

    private char Junction(int arms) => _box ? Junctions[arms] : arms == 3 ? '|' : arms == 12 ? '-' : '+';

    /// <summary>Whether there is a rule above a place, or below the last row.</summary>
    private bool Horizontal(int row, int column)
    {
        if (column < 0 || column >= _owners.GetLength(1))
        {
            return false;
        }

        return row == 0 || row == _owners.GetLength(0) || _owners[row - 1, column] != _owners[row, column];
    }

    /// <summary>Whether there is a rule to the left of a place, or to the right of the last column.</summary>
    private bool Vertical(int row, int column)
    {
        if (row < 0 || row >= _owners.GetLength(0))
        {
            return false;
        }

        return column == 0 || column == _owners.GetLength(1) || _owners[row, column - 1] != _owners[row, column];
    }
}
