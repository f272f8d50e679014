using ReportExtractor.Pdf;

namespace ReportExtractor.PdfPig.Rules;

/// <summary>Finds ruled lines in filled paths: shapes that are thin, and thin parts of larger ones, such as a frame.</summary>
internal static class FilledLines
{
    // A filled shape is a line up to this thickness, in points.
    private const double MostThick = 3;

    // A line's shape fills most of its box, even with mitred ends.
    private const double LeastFilled = 0.5;

    // The places of the grid that is laid over a path; a table that is drawn as one path has some thousand.
    private const int MostPlaces = 250_000;

    /// <summary>Finds them.</summary>
    /// <param name="shapes">The path's subpaths, which do not overlap after clipping: areas, and the holes in them.</param>
    /// <param name="pieces">The list to add to.</param>
    public static void Find(List<Polygon> shapes, PieceList pieces)
    {
        var large = new List<Polygon>();
        foreach (var shape in shapes.Where(shape => shape.Corners.Count > 2))
        {
            var box = shape.Box;
            if (Math.Min(box.Width, box.Height) > MostThick)
            {
                large.Add(shape);
            }
            else if (shape.Area >= LeastFilled * box.Width * box.Height)
            {
                AddThin(box, pieces);
            }
        }

        if (large.Count > 0 && large.TrueForAll(shape => shape.IsRectilinear))
        {
            FindThinParts(large, pieces);
        }
    }

    private static void AddThin(in PdfBox box, PieceList pieces)
    {
        if (box.Height <= MostThick)
        {
            pieces.AddAcross(box);
        }

        if (box.Width <= MostThick)
        {
            pieces.AddDown(box);
        }
    }

    /// <summary>Lays a grid through all corners and measures what is filled in both directions.</summary>
    private static void FindThinParts(List<Polygon> shapes, PieceList pieces)
    {
        double[] columns = [.. shapes.SelectMany(shape => shape.Corners).Select(corner => corner.X).Distinct().Order()];
        double[] rows = [.. shapes.SelectMany(shape => shape.Corners).Select(corner => corner.Y).Distinct().Order()];
        if ((long)columns.Length * rows.Length > MostPlaces)
        {
            return;
        }

        var isFilled = Fill(shapes, columns, rows);
        foreach (var (at, from, to) in ThinRuns(columns.Length - 1, rows, (column, row) => isFilled[column, row]))
        {
            pieces.AddAcross(new PdfBox(columns[at], from, columns[at + 1], to));
        }

        foreach (var (at, from, to) in ThinRuns(rows.Length - 1, columns, (row, column) => isFilled[column, row]))
        {
            pieces.AddDown(new PdfBox(from, rows[at], to, rows[at + 1]));
        }
    }

    /// <summary>The filled places of a grid: those with an odd number of upright sides to the left (ISO 32000-1 §8.5.3.3.3).</summary>
    private static bool[,] Fill(List<Polygon> shapes, double[] columns, double[] rows)
    {
        var isFilled = new bool[columns.Length, rows.Length];
        foreach (var (from, to) in shapes.SelectMany(shape => shape.Sides()).Where(side => Slope.IsDown(side.From, side.To)))
        {
            var (top, bottom) = (Array.BinarySearch(rows, Math.Min(from.Y, to.Y)), Array.BinarySearch(rows, Math.Max(from.Y, to.Y)));
            for (var column = Array.BinarySearch(columns, Math.Min(from.X, to.X)); column < columns.Length; column++)
            {
                for (var row = top; row < bottom; row++)
                {
                    isFilled[column, row] ^= true;
                }
            }
        }

        return isFilled;
    }

    /// <summary>Runs of filled places that are thin, in each strip of the grid.</summary>
    private static IEnumerable<(int Strip, double From, double To)> ThinRuns(int strips, double[] edges, Func<int, int, bool> isFilled)
    {
        for (var strip = 0; strip < strips; strip++)
        {
            for (var first = 0; first < edges.Length - 1;)
            {
                var end = first;
                while (end < edges.Length - 1 && isFilled(strip, end))
                {
                    end++;
                }

                if (end > first && edges[end] - edges[first] <= MostThick)
                {
                    yield return (strip, edges[first], edges[end]);
                }

                first = end + 1;
            }
        }
    }
}
