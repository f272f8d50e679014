using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>A table as its rules show it.</summary>
/// <param name="Columns">The edges of its columns, from left to right.</param>
/// <param name="Rows">The edges of its rows, from top to bottom.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Owners">For each place, row by row, the index of the cell that covers it.</param>
internal sealed record RuledTable(double[] Columns, double[] Rows, IReadOnlyList<RuledCell> Cells, int[] Owners)
{
    /// <summary>Its box.</summary>
    public PdfBox Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>The box of a cell.</summary>
    /// <param name="cell">The cell.</param>
    public PdfBox BoxOf(RuledCell cell) => new(
        Columns[cell.Column],
        Rows[cell.Row],
        Columns[cell.Column + cell.ColumnSpan],
        Rows[cell.Row + cell.RowSpan]);

    /// <summary>The index of the cell at a point, or -1.</summary>
    /// <param name="x">The distance from the page's left edge.</param>
    /// <param name="y">The distance from its top edge.</param>
    public int CellAt(double x, double y)
    {
        var (column, row) = (PlaceOf(Columns, x), PlaceOf(Rows, y));
        return column < 0 || row < 0 ? -1 : Owners[(row * (Columns.Length - 1)) + column];
    }

    private static int PlaceOf(double[] edges, double at)
    {
        if (at < edges[0] || at > edges[^1])
        {
            return -1;
        }

        var found = Array.BinarySearch(edges, at);
        return Math.Min(found >= 0 ? found : ~found - 1, edges.Length - 2);
    }
}
