namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>
/// A coarse bitmap of the parts of a page that are painted in another colour than white. It decides whether white letters are
/// visible.
/// </summary>
internal sealed class FillMap
{
    // The size of the bitmap: a cell of an A4 page is about 5 by 3 points, less than a letter.
    private const int Columns = 128;
    private const int Rows = 256;
    private const int Bits = 64;
    private const int Words = Columns / Bits;

    private readonly ulong[] _cells = new ulong[Rows * Words];
    private double _columnWidth = 1;
    private double _rowHeight = 1;

    /// <summary>Begins a page, all white.</summary>
    public void Begin(double width, double height)
    {
        Array.Clear(_cells);
        (_columnWidth, _rowHeight) = (width / Columns, height / Rows);
    }

    /// <summary>Paints a box: all cells whose centre it covers.</summary>
    /// <param name="box">The box.</param>
    /// <param name="isWhite">True to paint white.</param>
    public void Paint(in PdfBox box, bool isWhite)
    {
        var (left, right) = Range(box.Left, box.Right, _columnWidth, Columns);
        var (top, bottom) = Range(box.Top, box.Bottom, _rowHeight, Rows);
        if (right <= left)
        {
            return;
        }

        for (var word = left / Bits; word <= (right - 1) / Bits; word++)
        {
            var mask = Below(right - (word * Bits)) & ~Below(left - (word * Bits));
            for (var row = top; row < bottom; row++)
            {
                ref var cell = ref _cells[(row * Words) + word];
                cell = isWhite ? cell & ~mask : cell | mask;
            }
        }
    }

    /// <summary>True if the page is not white at this point.</summary>
    public bool IsDark(double x, double y)
    {
        var column = (int)Math.Clamp(x / _columnWidth, 0, Columns - 1);
        var row = (int)Math.Clamp(y / _rowHeight, 0, Rows - 1);
        return (_cells[(row * Words) + (column / Bits)] >> (column % Bits) & 1) != 0;
    }

    private static (int First, int End) Range(double low, double high, double size, int count) =>
        ((int)Math.Clamp(Math.Ceiling((low / size) - 0.5), 0, count), (int)Math.Clamp(Math.Ceiling((high / size) - 0.5), 0, count));

    private static ulong Below(int bit) => bit <= 0 ? 0 : bit >= Bits ? ulong.MaxValue : (1UL << bit) - 1;
}
