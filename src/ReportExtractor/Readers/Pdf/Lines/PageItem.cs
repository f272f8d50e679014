using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>A part of a page: a line of text or a table.</summary>
/// <param name="Page">The page, from 1. A page that is printed in columns counts as a page for each.</param>
/// <param name="Box">Its box, on the page as turned for reading.</param>
internal abstract record PageItem(int Page, PdfBox Box);
