using ReportExtractor.Batch.Results;
using ReportExtractor.Review.Packing;

namespace ReportExtractor.Cli.Review;

/// <summary>A report for the page.</summary>
/// <param name="Path">The path of its source.</param>
/// <param name="Report">The report.</param>
/// <param name="Outcome">What the summary counts of it; null for a record that was read by another run.</param>
internal sealed record ReviewItem(string Path, PackedReport Report, InputOutcome? Outcome);
