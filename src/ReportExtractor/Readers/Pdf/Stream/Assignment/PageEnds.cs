namespace ReportExtractor.Readers.Pdf.Stream.Assignment;

/// <summary>Which of the rows of a table may have lines on another page.</summary>
/// <param name="BeginsWithRest">True if the first lines may be the rest of a row of the page before.</param>
/// <param name="MayGoOn">True if the lines of the last row may go on, on the next page.</param>
internal readonly record struct PageEnds(bool BeginsWithRest, bool MayGoOn);
