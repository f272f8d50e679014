namespace ReportExtractor.Pdf;

/// <summary>Something of a PDF that could not be read.</summary>
/// <param name="Page">The page, from 1; 0 where it is the whole file.</param>
/// <param name="Kind">What kind of fault.</param>
/// <param name="Message">One sentence: what, and what follows from it.</param>
public sealed record PdfFault(int Page, PdfFaultKind Kind, string Message);
