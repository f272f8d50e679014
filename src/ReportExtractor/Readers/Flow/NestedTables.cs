namespace ReportExtractor.Readers.Flow;

/// <summary>
/// Tables inside tables. A cell may be set as a table of its own, or a row's numbers as a table of one row: these are laid into the
/// grid around them. Any other table inside a cell makes that cell's row a layout, not a row of a table.
/// </summary>
internal static class NestedTables
{
    /// <summary>The form's cells hold a hundred characters at the most, a remark perhaps some hundreds; one with more holds a text.</summary>
    private const int LongestCell = 1000;

    /// <summary>The form's longest label has 35 characters, and may be set one a line; a cell with more lines holds a text.</summary>
    private const int MostLines = 40;

    /// <summary>True for a table of one column: a frame around what stands in it.</summary>
    /// <param name="table">The table.</param>
    public static bool IsFrame(FlowTable table) => table.Rows.All(row => row.Cells.Count <= 1);

    /// <summary>True for a row whose cells are no cells of a table, but hold pieces of the document.</summary>
    /// <param name="row">The row, its inner tables flat.</param>
    public static bool IsLayout(FlowRow row) => row.Cells.Any(IsContent);

    /// <summary>Lays tables that stand in for cells into the grid around them.</summary>
    /// <param name="rows">Rows that are no layout.</param>
    public static IReadOnlyList<FlowRow> Inline(IReadOnlyList<FlowRow> rows)
    {
        if (!rows.Any(row => row.Cells.Any(cell => cell.HoldsTable)))
        {
            return rows;
        }

        // Every column is cut into as many as the widest inner table needs; every row into as many as the highest.
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

    /// <summary>What a cell adds to one of the lines that its row was cut into.</summary>
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

        // The inner table's columns share the cell's width evenly: their order is what is known.
        var (from, span, columns) = (cell.Column * width, cell.ColumnSpan * width, inner.Rows.Max(Columns));
        return inner.Rows[line].Cells.Select(inside => inside with
        {
            Column = from + (inside.Column * span / columns),
            ColumnSpan = Math.Max(1, ((inside.Column + inside.ColumnSpan) * span / columns) - (inside.Column * span / columns)),
        });
    }

    private static bool IsContent(FlowCell cell) =>
        cell.HoldsTable
            ? Inner(cell) is not { } inner || (inner.Rows.Count > 1 && inner.Rows.Any(row => row.Cells.Count > 1)) || inner.Rows.Any(row => IsLayout(row) || row.Cells.Any(inside => inside.HoldsTable))
            : cell.Text is var text && (text.Length > LongestCell || text.Count('\n') >= MostLines);

    /// <summary>The one table that a cell is made of, or null where it holds something besides.</summary>
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
