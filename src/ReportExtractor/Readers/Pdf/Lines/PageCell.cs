using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>A cell of a table.</summary>
/// <param name="Left">Its left edge, in points.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="RowSpan">The number of rows that it spans.</param>
/// <param name="Text">Its text.</param>
/// <param name="Location">Its place on the page.</param>
internal sealed record PageCell(double Left, double Right, int RowSpan, CellText Text, PageLocation Location)
{
    /// <summary>The width in which its text is set.</summary>
    public double Width { get; init; } = Right - Left;

    /// <summary>The code of the reason why the text may differ from what a reader of the page sees, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>True if digits may belong to this cell or to the one above or below.</summary>
    public bool MayJoinNeighbour { get; init; }
}
