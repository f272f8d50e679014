namespace ReportExtractor.Pdf;

/// <summary>What was read of a PDF.</summary>
/// <param name="Pages">Its pages in order; one that could not be read is there, and empty.</param>
/// <param name="Faults">What could not be read, though the rest could.</param>
public sealed record PdfContents(IReadOnlyList<PdfPage> Pages, IReadOnlyList<PdfFault> Faults);
