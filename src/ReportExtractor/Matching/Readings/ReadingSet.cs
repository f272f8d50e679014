using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Matching.Readings;

/// <summary>The readings of a row.</summary>
/// <param name="Readings">The readings, cheapest first.</param>
/// <param name="AreAll">False if there are more than could be searched.</param>
internal sealed record ReadingSet(IReadOnlyList<Reading> Readings, bool AreAll);
