namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>Chooses the widths of the columns of a table.</summary>
internal static class ColumnWidths
{
    /// <summary>The width of the label column: about half of the longest labels, so that these are wrapped.</summary>
    private const int LabelWidth = 24;

    /// <summary>Widths in which every number fits on one line; labels may be wrapped.</summary>
    public static int[] Of(TableGrid grid, int valueWidth)
    {
        var widths = new int[grid.Columns];
        for (var column = 0; column < widths.Length; column++)
        {
            var stub = column < grid.Table.StubColumns;
            var group = column < grid.Table.StubColumns - 1;
            widths[column] = group ? 6 + (2 * column) : stub ? LabelWidth : valueWidth;
        }

        foreach (var cell in grid.Lines.SelectMany(line => line.Values).Where(cell => cell.ColumnSpan == 1))
        {
            widths[cell.Column] = Math.Max(widths[cell.Column], cell.Lines.Max(DisplayWidth.Of));
        }

        return widths;
    }
}
