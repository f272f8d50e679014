using ReportExtractor.Documents;
using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>A piece of a page: a line of text or a table.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Box">Where it stands, in the page as it is read.</param>
internal abstract record PageItem(int Page, PdfBox Box);

/// <summary>A line of text outside the tables.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Paragraph">The line.</param>
/// <param name="Line">Its letters.</param>
/// <param name="View">The page.</param>
internal sealed record PageTextLine(int Page, PdfBox Box, Paragraph Paragraph, LetterLine Line, PageView View) : PageItem(Page, Box);

/// <summary>A ruled table, or what of it stands on the page.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record PageTable(int Page, PdfBox Box, IReadOnlyList<IReadOnlyList<PageCell>> Rows) : PageItem(Page, Box);

/// <summary>A cell of a ruled table.</summary>
/// <param name="Left">Its left edge, in points.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Location">Where it stands on the page.</param>
internal sealed record PageCell(double Left, double Right, int RowSpan, CellText Text, PageLocation Location)
{
    /// <summary>The width in which its text is set.</summary>
    public double Width { get; init; } = Right - Left;

    /// <summary>True where digits of its number may belong to the cell above or below, or theirs to it.</summary>
    public bool MayJoinNeighbour { get; init; }
}
