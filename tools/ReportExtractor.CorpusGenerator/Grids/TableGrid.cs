using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>A table as a grid of cells with spans.</summary>
/// <param name="Table">The table it was built from.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Lines">Its rows.</param>
public sealed record TableGrid(TableModel Table, int Columns, IReadOnlyList<GridLine> Lines)
{
    /// <summary>Builds the grid of a table.</summary>
    public static TableGrid Of(TableModel table)
    {
        var columns = table.StubColumns + table.ValueColumns;
        List<GridLine> lines = [];
        List<(GridCell Cell, int Left)> spanning = [];
        HashSet<string> printed = [];
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var own = table.Rows[i].Kind == RowKind.Data ? DataCells(table, i, printed) : HeaderCells(table.Rows[i]);
            var continued = spanning.Select(span =>
                new GridCell(GridRole.Continued, "", span.Cell.Column, span.Cell.ColumnSpan));
            lines.Add(new GridLine(table.Rows[i], [.. own.Concat(continued).OrderBy(cell => cell.Column)]));
            spanning = [.. spanning.Select(span => (span.Cell, Left: span.Left - 1)).Where(span => span.Left > 0)];
            spanning.AddRange(own.Where(cell => cell.RowSpan > 1).Select(cell => (cell, cell.RowSpan - 1)));
        }

        return new TableGrid(table, columns, lines);
    }

    /// <summary>The same grid without merged cells: a cell keeps its first place, and empty cells fill the others.</summary>
    public TableGrid Unmerged() => this with
    {
        Lines = [.. Lines.Select(line => line with { Cells = [.. line.Cells.SelectMany(Parts)] })],
    };

    private static IEnumerable<GridCell> Parts(GridCell cell)
    {
        var role = cell.Role == GridRole.Continued ? GridRole.Header : cell.Role;
        yield return new GridCell(role, cell.Text, cell.Column);
        for (var i = 1; i < cell.ColumnSpan; i++)
        {
            yield return new GridCell(role, "", cell.Column + i);
        }
    }

    private static List<GridCell> HeaderCells(TableRow row) =>
        [.. row.Headers.Select(cell => new GridCell(GridRole.Header, cell.Text, cell.Column, cell.ColumnSpan, cell.RowSpan))];

    private static List<GridCell> DataCells(TableModel table, int index, HashSet<string> printed)
    {
        var row = table.Rows[index];
        List<GridCell> cells = [];
        var depth = 0;
        foreach (var group in new[] { row.Group, row.Subgroup })
        {
            if (group is null)
            {
                continue;
            }

            var within = depth == 1;
            if (index == 0 || !SameGroup(row, table.Rows[index - 1], within))
            {
                var span = table.Rows.Skip(index).TakeWhile(other => SameGroup(row, other, within)).Count();
                cells.Add(new GridCell(GridRole.Group, printed.Add(group) ? group : "", depth, 1, span));
            }

            depth++;
        }

        if (table.StubColumns > 0)
        {
            cells.Add(new GridCell(GridRole.Label, row.Label, depth, table.StubColumns - depth));
        }

        AddValues(table, row, cells);
        return cells;
    }

    private static void AddValues(TableModel table, TableRow row, List<GridCell> cells)
    {
        var count = row.Values.Count;
        for (var i = 0; i < count; i++)
        {
            var span = i == count - 1 && !row.IsRagged ? Math.Max(1, table.ValueColumns - i) : 1;
            cells.Add(new GridCell(GridRole.Value, row.Values[i].Text, table.StubColumns + i, span) { Value = row.Values[i] });
        }
    }

    private static bool SameGroup(TableRow row, TableRow other, bool within) =>
        other.Kind == RowKind.Data && other.Group == row.Group && (!within || other.Subgroup == row.Subgroup);
}
