namespace ReportExtractor.Pdf;

/// <summary>A straight ruled line, horizontal or vertical, in points from the page's top left corner; touching pieces of one line are one.</summary>
/// <param name="Box">Its box, its thickness included.</param>
/// <param name="IsHorizontal">True where it runs across the page, false where it runs down.</param>
public readonly record struct PdfRule(PdfBox Box, bool IsHorizontal);
