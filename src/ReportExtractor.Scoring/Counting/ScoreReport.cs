namespace ReportExtractor.Scoring.Counting;

/// <summary>The result of scoring.</summary>
/// <param name="Total">The counts of all reports.</param>
/// <param name="Groups">The counts by group.</param>
/// <param name="Worst">The worst files, the worst first. Files without errors are not listed.</param>
/// <param name="WithoutRecord">The files without a record.</param>
/// <param name="RecordsWithoutTruth">The number of records without a truth. They are not counted.</param>
public sealed record ScoreReport(
    Tally Total,
    IReadOnlyList<ScoreGroup> Groups,
    IReadOnlyList<WorstFile> Worst,
    IReadOnlyList<string> WithoutRecord,
    int RecordsWithoutTruth);
