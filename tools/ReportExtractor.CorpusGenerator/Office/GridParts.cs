using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>Splits grids, as page breaks and empty paragraphs do.</summary>
internal static class GridParts
{
    /// <summary>The rows before which a grid may be split: rows of numbers after rows of numbers.</summary>
    public static List<int> Places(TableGrid grid) =>
    [
        .. Enumerable.Range(1, Math.Max(0, grid.Lines.Count - 1)).Where(i =>
            grid.Table.Kind == TableKind.Applications
            && grid.Lines[i].Source.Kind == RowKind.Data
            && grid.Lines[i - 1].Source.Kind == RowKind.Data),
    ];

    /// <summary>Splits a grid before a row.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="at">The row.</param>
    /// <param name="repeatHeaders">Whether the header rows are repeated after the split.</param>
    /// <param name="repeatLabels">Whether the text of groups is repeated after the split; otherwise their cells are empty.</param>
    public static (TableGrid First, TableGrid Second) Split(TableGrid grid, int at, bool repeatHeaders, bool repeatLabels)
    {
        List<GridLine> first = [.. grid.Lines.Take(at).Select((line, i) => Shortened(line, at - i))];
        IEnumerable<GridLine> headers = repeatHeaders ? grid.Lines.TakeWhile(line => line.Source.Kind != RowKind.Data) : [];
        var next = grid.Lines[at];
        var begins = next with
        {
            Cells = [.. next.Cells.Select(cell => cell.Role == GridRole.Continued ? Restarted(grid, at, cell, repeatLabels) : cell)],
        };
        return (grid with { Lines = first }, grid with { Lines = [.. headers, begins, .. grid.Lines.Skip(at + 1)] });
    }

    private static GridLine Shortened(GridLine line, int most) =>
        line with { Cells = [.. line.Cells.Select(cell => cell with { RowSpan = Math.Min(cell.RowSpan, most) })] };

    private static GridCell Restarted(TableGrid grid, int at, GridCell continued, bool repeatLabels)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (grid.Lines[i].Own.FirstOrDefault(cell => cell.Column == continued.Column) is { } owner)
            {
                return owner with { Text = repeatLabels ? owner.Text : "", RowSpan = Math.Max(1, owner.RowSpan - (at - i)) };
            }
        }

        return continued;
    }
}
