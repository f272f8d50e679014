namespace ReportExtractor.Readers.Flow;

/// <summary>Converts cells between edges, as Word's formats store them, to cells with columns and spans.</summary>
internal static class SpanResolver
{
    /// <summary>
    /// The largest distance of edges that are one, in twips: 2 points, the width of a thick rule. Rows drawn by hand differ by less.
    /// </summary>
    public const int TwipTolerance = 40;

    /// <summary>Converts a table.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="tolerance">
    /// The largest distance of edges that are one: 0 for columns of a grid, <see cref="TwipTolerance"/> for twips.
    /// </param>
    public static FlowTable Resolve(IReadOnlyList<IReadOnlyList<EdgedCell>> rows, int tolerance)
    {
        var columns = new EdgeColumns(rows.SelectMany(row => row).SelectMany(cell => new[] { cell.Left, cell.Right }), tolerance);
        var resolved = new List<List<FlowCell>>(rows.Count);

        // Cells that the row above leaves open, by their columns: the row in which they began, and their index in it.
        var open = new Dictionary<(int Left, int Right), (int Row, int Index)>();
        foreach (var row in rows)
        {
            var cells = new List<FlowCell>(row.Count);
            var stillOpen = new Dictionary<(int Left, int Right), (int Row, int Index)>();
            resolved.Add(cells);
            foreach (var cell in JoinSideways(row))
            {
                var place = (Left: columns.Of(cell.Left), Right: columns.Of(cell.Right));
                if (cell.Vertical == VerticalMerge.Continue && open.TryGetValue(place, out var head))
                {
                    resolved[head.Row][head.Index] = resolved[head.Row][head.Index] with { RowSpan = resolved.Count - head.Row };
                    stillOpen[place] = head;
                    continue;
                }

                // A cell that continues another one, but has none above it, is a cell of its own: Word shows it.
                if (cell.Vertical != VerticalMerge.None)
                {
                    stillOpen[place] = (resolved.Count - 1, cells.Count);
                }

                cells.Add(new FlowCell(cell.Content, place.Left)
                {
                    ColumnSpan = Math.Max(1, place.Right - place.Left),
                    Direction = cell.Direction,
                    Ordinal = cell.Ordinal,
                });
            }

            open = stillOpen;
        }

        return new FlowTable([.. resolved.Select(cells => new FlowRow(cells))]);
    }

    private static List<EdgedCell> JoinSideways(IReadOnlyList<EdgedCell> row)
    {
        var joined = new List<EdgedCell>(row.Count);
        foreach (var cell in row)
        {
            if (cell.ContinuesLeft && joined.Count > 0)
            {
                joined[^1] = joined[^1] with { Right = cell.Right };
            }
            else
            {
                joined.Add(cell);
            }
        }

        return joined;
    }
}
