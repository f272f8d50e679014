using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>From rules that belong together to the cells of a table: what no rule crosses is one cell.</summary>
internal sealed class RuledLattice
{
    /// <summary>Edges this near to each other are one: double lines, and rules that were drawn in pieces.</summary>
    private const double SameEdge = 3;

    /// <summary>So much of an edge must be drawn for it to part two cells.</summary>
    private const double LeastDrawn = 0.5;

    /// <summary>Places of a lattice: the form's largest table has some five hundred.</summary>
    private const int MostPlaces = 40_000;

    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly int _width;
    private readonly int _height;

    // How much of each edge is drawn: above each place, and on the left of each.
    private readonly double[] _above;
    private readonly double[] _before;

    private RuledLattice(double[] columns, double[] rows)
    {
        (_columns, _rows) = (columns, rows);
        (_width, _height) = (columns.Length - 1, rows.Length - 1);
        _above = new double[_width * _height];
        _before = new double[_width * _height];
    }

    /// <summary>Builds a table, or gives null where the rules make no two cells.</summary>
    /// <param name="across">The horizontal rules.</param>
    /// <param name="down">The vertical ones.</param>
    public static RuledTable? Build(List<PdfBox> across, List<PdfBox> down)
    {
        // A table may be open at its sides: it reaches as far as its rules do.
        var columns = Edges(down.Select(rule => (rule.Left + rule.Right) / 2).Append(across.Min(rule => rule.Left)).Append(across.Max(rule => rule.Right)));
        var rows = Edges(across.Select(rule => (rule.Top + rule.Bottom) / 2).Append(down.Min(rule => rule.Top)).Append(down.Max(rule => rule.Bottom)));
        if (columns.Length < 2 || rows.Length < 2 || (columns.Length - 1) * (rows.Length - 1) is 1 or > MostPlaces)
        {
            return null;
        }

        var lattice = new RuledLattice(columns, rows);
        lattice.Draw(across, down);
        return lattice.Cut();
    }

    private static double[] Edges(IEnumerable<double> places)
    {
        var groups = new List<List<double>>();
        foreach (var place in places.Order())
        {
            if (groups.Count > 0 && place - groups[^1][^1] <= SameEdge)
            {
                groups[^1].Add(place);
            }
            else
            {
                groups.Add([place]);
            }
        }

        return [.. groups.Select(group => group.Average())];
    }

    private void Draw(List<PdfBox> across, List<PdfBox> down)
    {
        foreach (var rule in across)
        {
            var row = Nearest(_rows, (rule.Top + rule.Bottom) / 2);
            for (var column = 0; column < _width && row < _height; column++)
            {
                _above[(row * _width) + column] += Overlap(rule.Left, rule.Right, _columns[column], _columns[column + 1]);
            }
        }

        foreach (var rule in down)
        {
            var column = Nearest(_columns, (rule.Left + rule.Right) / 2);
            for (var row = 0; row < _height && column < _width; row++)
            {
                _before[(row * _width) + column] += Overlap(rule.Top, rule.Bottom, _rows[row], _rows[row + 1]);
            }
        }
    }

    private RuledTable Cut()
    {
        var sets = new DisjointSets(_width * _height);
        for (var row = 0; row < _height; row++)
        {
            for (var column = 0; column < _width; column++)
            {
                var place = (row * _width) + column;
                if (column > 0 && _before[place] < LeastDrawn)
                {
                    sets.Join(place, place - 1);
                }

                if (row > 0 && _above[place] < LeastDrawn)
                {
                    sets.Join(place, place - _width);
                }
            }
        }

        var cells = new List<RuledCell>();
        var owners = new int[_width * _height];
        foreach (var group in Enumerable.Range(0, owners.Length).GroupBy(sets.Find))
        {
            var places = group.ToList();
            foreach (var cell in Rectangles(places))
            {
                for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                {
                    Array.Fill(owners, cells.Count, (row * _width) + cell.Column, cell.ColumnSpan);
                }

                cells.Add(cell);
            }
        }

        return new RuledTable(_columns, _rows, cells, owners);
    }

    /// <summary>A cell is a rectangle; where rules are missing, what they leave is cut into the runs of its rows, equal runs under each other joined.</summary>
    private List<RuledCell> Rectangles(List<int> places)
    {
        // Places come row by row, so that a rectangle has its first and last at its corners.
        var (first, last) = (places[0], places[^1]);
        var (rows, columns) = ((last / _width) - (first / _width) + 1, (last % _width) - (first % _width) + 1);
        if (columns > 0 && rows * columns == places.Count && places.TrueForAll(place => place % _width >= first % _width && place % _width <= last % _width))
        {
            return [new RuledCell(first / _width, first % _width, rows, columns)];
        }

        return Runs(places);
    }

    private List<RuledCell> Runs(List<int> places)
    {
        var runs = new List<RuledCell>();
        foreach (var row in places.GroupBy(place => place / _width))
        {
            int? start = null;
            var last = -1;
            foreach (var column in row.Select(place => place % _width).Order().Append(int.MaxValue))
            {
                if (start is { } first && column != last + 1)
                {
                    Add(new RuledCell(row.Key, first, 1, last - first + 1));
                    start = null;
                }

                start ??= column;
                last = column;
            }
        }

        return runs;

        void Add(RuledCell run)
        {
            var above = runs.FindIndex(cell => cell.Column == run.Column && cell.ColumnSpan == run.ColumnSpan && cell.Row + cell.RowSpan == run.Row);
            if (above >= 0)
            {
                runs[above] = runs[above] with { RowSpan = runs[above].RowSpan + 1 };
            }
            else
            {
                runs.Add(run);
            }
        }
    }

    private static int Nearest(double[] edges, double place)
    {
        var found = Array.BinarySearch(edges, place);
        if (found >= 0)
        {
            return found;
        }

        var next = ~found;
        return next == 0 ? 0 : next == edges.Length || place - edges[next - 1] < edges[next] - place ? next - 1 : next;
    }

    private static double Overlap(double from, double to, double start, double end) => Math.Max(0, Math.Min(to, end) - Math.Max(from, start)) / (end - start);
}
