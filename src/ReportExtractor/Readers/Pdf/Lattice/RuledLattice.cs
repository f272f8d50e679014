using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>The lattice of the rules of one table. Its places are joined to cells wherever no rule separates them.</summary>
internal sealed class RuledLattice
{
    /// <summary>The largest distance of edges that are one, in points: double lines, and rules drawn in pieces.</summary>
    private const double SameEdge = 3;

    /// <summary>The least share of an edge that must be drawn for it to separate two cells.</summary>
    private const double LeastDrawn = 0.5;

    /// <summary>The most places of a lattice: the form's largest table has some five hundred.</summary>
    private const int MostPlaces = 40_000;

    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly int _width;
    private readonly int _height;

    // The share of each edge that is drawn: above each place, and on its left.
    private readonly double[] _above;
    private readonly double[] _before;

    private RuledLattice(double[] columns, double[] rows)
    {
        (_columns, _rows) = (columns, rows);
        (_width, _height) = (columns.Length - 1, rows.Length - 1);
        _above = new double[_width * _height];
        _before = new double[_width * _height];
    }

    /// <summary>Builds a table, or gives null if the rules make less than two cells.</summary>
    /// <param name="across">The horizontal rules.</param>
    /// <param name="down">The vertical rules.</param>
    public static RuledTable? Build(List<PdfBox> across, List<PdfBox> down)
    {
        // A table may be open at its sides: its outer edges are at the ends of its rules.
        var columns = Edges([.. down.Select(rule => rule.Centre()), across.Min(rule => rule.Left), across.Max(rule => rule.Right)]);
        var rows = Edges([.. across.Select(rule => rule.Middle()), down.Min(rule => rule.Top), down.Max(rule => rule.Bottom)]);
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
            var row = Nearest(_rows, rule.Middle());
            for (var column = 0; column < _width && row < _height; column++)
            {
                _above[(row * _width) + column] += Overlap(rule.Left, rule.Right, _columns[column], _columns[column + 1]);
            }
        }

        foreach (var rule in down)
        {
            var column = Nearest(_columns, rule.Centre());
            for (var row = 0; row < _height && column < _width; row++)
            {
                _before[(row * _width) + column] += Overlap(rule.Top, rule.Bottom, _rows[row], _rows[row + 1]);
            }
        }
    }

    private RuledTable Cut()
    {
        var cells = new List<RuledCell>();
        var owners = new int[_width * _height];
        foreach (var group in Enumerable.Range(0, owners.Length).GroupBy(Areas().Find))
        {
            foreach (var cell in LatticeCells.Of([.. group], _width))
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

    /// <summary>The areas that no rule crosses.</summary>
    private DisjointSets Areas()
    {
        var sets = new DisjointSets(_width * _height);
        for (var place = 0; place < _width * _height; place++)
        {
            if (place % _width > 0 && _before[place] < LeastDrawn)
            {
                sets.Join(place, place - 1);
            }

            if (place >= _width && _above[place] < LeastDrawn)
            {
                sets.Join(place, place - _width);
            }
        }

        return sets;
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

    private static double Overlap(double from, double to, double start, double end) =>
        Math.Max(0, Math.Min(to, end) - Math.Max(from, start)) / (end - start);
}
