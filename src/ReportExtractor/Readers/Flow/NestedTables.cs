namespace ReportExtractor.Readers.Flow;

/// <summary>
/// Tables inside tables. A cell may be set as a table of its own, or the numbers of a row as a table of one row: these become cells of the
/// outer table. Any other table inside a cell makes the cell's row a layout and not a row of a table.
/// </summary>
internal static class NestedTables
{
    /// <summary>
    /// The longest cell of a table: the form's cells have at most a hundred characters, and a remark may have some hundreds.
    /// </summary>
    private const int LongestCell = 1000;

    /// <summary>The most lines of a cell of a table: the form's longest label has 35 characters, which may be set one per line.</summary>
    private const int MostLines = 40;

    /// <summary>True for a table of one column: a frame around parts of the document.</summary>
    /// <param name="table">The table.</param>
    public static bool IsFrame(FlowTable table) => table.Rows.All(row => row.Cells.Count <= 1);

    /// <summary>True for a row whose cells are parts of the document and not cells of a table.</summary>
    /// <param name="row">The row.</param>
    public static bool IsLayout(FlowRow row) => row.Cells.Any(IsContent);

    /// <summary>Makes the cells of inner tables cells of the outer table.</summary>
    /// <param name="rows">Rows that are not layouts.</param>
    public static IReadOnlyList<FlowRow> Inline(IReadOnlyList<FlowRow> rows)
    {
        if (!rows.Any(row => row.Cells.Any(cell => cell.HasTable)))
        {
            return rows;
        }

        // Every column is divided into as many as the widest inner table has, and every row into as many as its highest inner table has.
        var width = rows.SelectMany(row => row.Cells).Max(cell => Inner(cell)?.Rows.Max(Columns) ?? 1);
        var heights = rows.Select(row => row.Cells.Max(cell => (int?)Inner(cell)?.Rows.Count) ?? 1).ToList();
        var inlined = new List<FlowRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            for (var line = 0; line < heights[i]; line++)
            {
                inlined.Add(new FlowRow([.. rows[i].Cells.SelectMany(cell => Line(cell, line, width, heights, i))]));
            }
        }

        return inlined;
    }

    /// <summary>The cells that a cell of the outer table adds to one of the rows into which its row is divided.</summary>
    private static IEnumerable<FlowCell> Line(FlowCell cell, int line, int width, List<int> heights, int row)
    {
        if (Inner(cell) is not { } inner)
        {
            return line > 0 ? [] :
            [
                cell with
                {
                    Column = cell.Column * width,
                    ColumnSpan = cell.ColumnSpan * width,
                    RowSpan = heights.Skip(row).Take(cell.RowSpan).Sum(),
                },
            ];
        }

        if (line >= inner.Rows.Count)
        {
            return [];
        }

        // The columns of the inner table get equal shares of the cell: only their order is known.
        var (from, span, columns) = (cell.Column * width, cell.ColumnSpan * width, inner.Rows.Max(Columns));
        return inner.Rows[line].Cells.Select(inside => inside with
        {
            Column = from + (inside.Column * span / columns),
            ColumnSpan = Math.Max(1, ((inside.Column + inside.ColumnSpan) * span / columns) - (inside.Column * span / columns)),
        });
    }

    private static bool IsContent(FlowCell cell)
    {
        if (!cell.HasTable)
        {
            var text = cell.Text;
            return text.Length > LongestCell || text.Count('\n') >= MostLines;
        }

        return Inner(cell) is not { } inner
            || (inner.Rows.Count > 1 && inner.Rows.Any(row => row.Cells.Count > 1))
            || inner.Rows.Any(row => IsLayout(row) || row.Cells.Any(inside => inside.HasTable));
    }

    /// <summary>The table that is the only content of a cell, or null.</summary>
    private static FlowTable? Inner(FlowCell cell)
    {
        FlowTable? inner = null;
        foreach (var block in cell.Content)
        {
            switch (block)
            {
                case FlowTable table when inner is null:
                    inner = table;
                    break;
                case FlowParagraph paragraph when string.IsNullOrWhiteSpace(paragraph.Text):
                    break;
                default:
                    return null;
            }
        }

        return inner;
    }

    private static int Columns(FlowRow row) => row.Cells.Count == 0 ? 1 : row.Cells[^1].Column + row.Cells[^1].ColumnSpan;
}
