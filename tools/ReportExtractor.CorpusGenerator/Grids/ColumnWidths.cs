namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>Widths of a table's columns as a typesetter would choose them.</summary>
internal static class ColumnWidths
{
    private const int LongestStub = 24;

    /// <summary>Widths in which no number is broken; labels may be.</summary>
    public static int[] Of(TableGrid grid, int valueWidth)
    {
        var widths = new int[grid.Columns];
        for (var column = 0; column < widths.Length; column++)
        {
            var stub = column < grid.Table.StubColumns;
            var group = column < grid.Table.StubColumns - 1;
            widths[column] = group ? 6 + (2 * column) : stub ? LongestStub : valueWidth;
        }

        foreach (var cell in grid.Lines.SelectMany(line => line.Values).Where(cell => cell.ColumnSpan == 1))
        {
            widths[cell.Column] = Math.Max(widths[cell.Column], cell.Lines.Max(DisplayWidth.Of));
        }

        return widths;
    }
}
