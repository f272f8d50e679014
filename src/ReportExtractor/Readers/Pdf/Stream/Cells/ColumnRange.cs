namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>A column of a table without rules: the range that its texts cover.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="HasNumbers">True if it has a number.</param>
/// <param name="NumberWidth">The width that its widest number needs; 0 if none has two digits.</param>
/// <param name="LastTop">The top of its last text: the page, and the distance from the top of it.</param>
internal sealed record ColumnRange(double Left, double Right, bool HasNumbers, double NumberWidth, (int Page, double Top) LastTop)
{
    /// <summary>The distance of its centre from the left edge of the page.</summary>
    public double Centre => (Left + Right) / 2;
}
