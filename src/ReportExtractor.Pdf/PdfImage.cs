namespace ReportExtractor.Pdf;

/// <summary>An image.</summary>
/// <param name="Box">Where it is painted.</param>
public readonly record struct PdfImage(PdfBox Box);
