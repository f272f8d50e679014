using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>The widths of the columns of a table in twentieths of a point, on an A4 page.</summary>
internal static class ColumnTwips
{
    /// <summary>The width of the text between the page's margins.</summary>
    public const int PageWidth = 9600;

    /// <summary>The widths, from left to right.</summary>
    public static int[] Of(TableGrid grid) => grid.Table.Kind switch
    {
        TableKind.Article20 => [3000, 2200, 2200, 2200],
        TableKind.Applications => [700, 1100, 2900, .. Enumerable.Repeat(700, grid.Columns - 3)],
        _ => [.. Enumerable.Repeat(PageWidth / grid.Columns, grid.Columns)],
    };
}
