using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>A table as its rules show it.</summary>
/// <param name="Columns">The edges of its columns, from left to right.</param>
/// <param name="Rows">The edges of its rows, from top to bottom.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Owners">For each place, row by row, the index of the cell that covers it.</param>
internal sealed record RuledTable(double[] Columns, double[] Rows, IReadOnlyList<RuledCell> Cells, int[] Owners)
{
    /// <summary>
    /// A letter's body reaches this far up and down from its middle, as a multiple of its size. The space that its font leaves around the
    /// body may touch a rule.
    /// </summary>
    private const double Body = 0.3;

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

    /// <summary>The cells at the top and at the bottom of a line's body: two if a rule strikes through it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="size">The size of its letters.</param>
    public (int Upper, int Lower) CellsAt(PdfBox line, double size) =>
        (CellAt(line.Centre(), line.Middle() - (Body * size)), CellAt(line.Centre(), line.Middle() + (Body * size)));

    /// <summary>
    /// The cell above if the rule between the two strikes through a line, or -1: text without enough room runs out of its cell at the
    /// bottom.
    /// </summary>
    /// <param name="cell">The cell in which the middle of the line is.</param>
    /// <param name="line">The line.</param>
    /// <param name="size">The size of its letters.</param>
    public int CellAbove(int cell, PdfBox line, double size)
    {
        var row = Cells[cell].Row;
        return row > 0 && line.Middle() - Rows[row] < Body * size ? CellAt(line.Centre(), Rows[row - 1]) : -1;
    }

    /// <summary>The cell at the end of the table above a box that is below the table, or -1.</summary>
    /// <param name="box">The box.</param>
    /// <param name="distance">The largest distance of the box's middle from the table.</param>
    public int CellOver(PdfBox box, double distance) =>
        box.Middle() >= Rows[^1] && box.Middle() - Rows[^1] <= distance ? CellAt(box.Centre(), Rows[^1]) : -1;

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
