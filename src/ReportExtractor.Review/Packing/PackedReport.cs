namespace ReportExtractor.Review.Packing;

/// <summary>A report as the page holds it.</summary>
/// <param name="Summary">Its entry in the list of reports, as JSON.</param>
/// <param name="Data">Its record, its source and the numbers that no figure holds, compressed.</param>
internal sealed record PackedReport(byte[] Summary, byte[] Data);
