using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>A table, or the piece of one that is on the page.</summary>
/// <param name="Page">The page, or the column of a page, from 1.</param>
/// <param name="Box">Its box.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record PageTable(int Page, PdfBox Box, IReadOnlyList<IReadOnlyList<PageCell>> Rows) : PageItem(Page, Box);
