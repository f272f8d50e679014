using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Columns;

/// <summary>Finds the columns of rows in a grid: by the headers, by full rows, or by the cells that all rows fill.</summary>
internal static class GridColumns
{
    /// <summary>Finds.</summary>
    /// <param name="table">The rows.</param>
    /// <returns>The columns, or null if nothing shows them.</returns>
    public static ColumnEvidence? Find(TableInPlace table)
    {
        var pattern = FillPattern.Of(table.Rows, table.Cells);
        if (HeaderPlaces.Of(table, fragment => fragment.IsCell, fragment => fragment.Column) is { } headers)
        {
            return ColumnEvidence.InGrid(headers, pattern);
        }

        if (FullRows.CentresIn(table.Rows, table.Cells, LayoutLineKind.Row, fragment => fragment.Column) is { } centres)
        {
            return ColumnEvidence.InGrid(centres, null);
        }

        return pattern is { IsSure: true } ? ColumnEvidence.OfPattern(pattern) : null;
    }
}
