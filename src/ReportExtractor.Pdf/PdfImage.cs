namespace ReportExtractor.Pdf;

/// <summary>An image.</summary>
/// <param name="Box">Where it is painted, cut to the clipping path's box.</param>
public readonly record struct PdfImage(PdfBox Box);
