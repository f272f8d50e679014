using ReportExtractor.Documents;
using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>A line of text outside the tables.</summary>
/// <param name="Page">The page, or the column of a page, from 1.</param>
/// <param name="Box">Its box.</param>
/// <param name="Paragraph">Its text.</param>
/// <param name="Line">Its letters.</param>
/// <param name="View">The page as turned for reading.</param>
internal sealed record PageTextLine(int Page, PdfBox Box, Paragraph Paragraph, LetterLine Line, PageView View) : PageItem(Page, Box);
