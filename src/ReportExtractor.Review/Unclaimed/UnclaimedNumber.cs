using ReportExtractor.Documents;

namespace ReportExtractor.Review.Unclaimed;

/// <summary>A number in a table of the form that no figure holds.</summary>
/// <param name="Location">Its place.</param>
/// <param name="Text">Its text.</param>
internal sealed record UnclaimedNumber(Location Location, string Text);
