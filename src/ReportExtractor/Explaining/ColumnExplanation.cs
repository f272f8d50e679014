using ReportExtractor.Matching.Readings;

namespace ReportExtractor.Explaining;

/// <summary>How the cell of a figure was found in its row.</summary>
/// <param name="Cell">The number of the cell in the row, from 1.</param>
/// <param name="Headers">The headers over the cell, from the top down. Empty if the source does not show them.</param>
/// <param name="Decision">How it was decided.</param>
/// <param name="Readings">The ways to read the row, the one that was taken first.</param>
/// <param name="NotListed">How many more there are.</param>
/// <param name="AreAll">False if there are more than could be searched.</param>
internal sealed record ColumnExplanation(
    int Cell,
    IReadOnlyList<string> Headers,
    CellDecision Decision,
    IReadOnlyList<ExplainedReading> Readings,
    int NotListed,
    bool AreAll);
