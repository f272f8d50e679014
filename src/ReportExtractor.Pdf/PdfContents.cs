namespace ReportExtractor.Pdf;

/// <summary>The result of reading a PDF.</summary>
/// <param name="Pages">The pages in order. A page that could not be read is present, and empty.</param>
/// <param name="Faults">What could not be read although the rest could.</param>
public sealed record PdfContents(IReadOnlyList<PdfPage> Pages, IReadOnlyList<PdfFault> Faults);
