namespace ReportExtractor.Pdf;

/// <summary>
/// A straight ruled line, horizontal or vertical, in points from the page's top left corner. Touching pieces of a line are
/// joined.
/// </summary>
/// <param name="Box">Its box, including its thickness.</param>
/// <param name="IsHorizontal">True if it runs across the page, false if it runs down the page.</param>
public readonly record struct PdfRule(PdfBox Box, bool IsHorizontal);
