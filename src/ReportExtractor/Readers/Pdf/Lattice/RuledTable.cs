using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>A table as its rules make it.</summary>
/// <param name="Columns">Where its columns are parted, outer edges included.</param>
/// <param name="Rows">Where its rows are parted, outer edges included.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Owners">For each place, row by row, the cell that covers it.</param>
internal sealed record RuledTable(double[] Columns, double[] Rows, IReadOnlyList<RuledCell> Cells, int[] Owners)
{
    /// <summary>Where it stands.</summary>
    public PdfBox Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>The cell that a point is in, or -1.</summary>
    /// <param name="x">From the page's left edge.</param>
    /// <param name="y">From its top edge.</param>
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

/// <summary>A cell: what no rule crosses.</summary>
/// <param name="Row">The first row that it covers, from 0.</param>
/// <param name="Column">The first column.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns.</param>
internal readonly record struct RuledCell(int Row, int Column, int RowSpan, int ColumnSpan);
