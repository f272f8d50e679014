namespace ReportExtractor.PdfPig.Tests.Comparison;

/// <summary>A difference between two engines.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="Page">The page, from 1; 0 for the whole file.</param>
/// <param name="Message">What our own engine has, and what PdfPig has.</param>
internal sealed record Difference(DifferenceKind Kind, int Page, string Message);
