namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>
/// The cells of an area of a lattice that no rule crosses. It is one cell if it is a rectangle. If rules are missing, it is cut into the
/// runs of its rows, and equal runs below each other are joined.
/// </summary>
internal static class LatticeCells
{
    /// <summary>The cells of an area.</summary>
    /// <param name="places">Its places, row by row.</param>
    /// <param name="width">The number of columns of the lattice.</param>
    public static List<RuledCell> Of(List<int> places, int width)
    {
        // The first and the last place of a rectangle are at its corners.
        var (first, last) = (places[0], places[^1]);
        var (rows, columns) = ((last / width) - (first / width) + 1, (last % width) - (first % width) + 1);
        var isRectangle = columns > 0
            && rows * columns == places.Count
            && places.TrueForAll(place => place % width >= first % width && place % width <= last % width);
        return isRectangle ? [new RuledCell(first / width, first % width, rows, columns)] : Runs(places, width);
    }

    private static List<RuledCell> Runs(List<int> places, int width)
    {
        var runs = new List<RuledCell>();
        foreach (var row in places.GroupBy(place => place / width))
        {
            int? start = null;
            var last = -1;
            foreach (var column in row.Select(place => place % width).Order().Append(int.MaxValue))
            {
                if (start is { } first && column != last + 1)
                {
                    Add(runs, new RuledCell(row.Key, first, 1, last - first + 1));
                    start = null;
                }

                start ??= column;
                last = column;
            }
        }

        return runs;
    }

    private static void Add(List<RuledCell> runs, RuledCell run)
    {
        var above = runs.FindIndex(cell =>
            cell.Column == run.Column && cell.ColumnSpan == run.ColumnSpan && cell.Row + cell.RowSpan == run.Row);
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
