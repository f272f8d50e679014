namespace ReportExtractor.Scoring.Counting;

/// <summary>How records stand against truths.</summary>
/// <param name="Total">All reports together.</param>
/// <param name="Groups">The same, counted apart.</param>
/// <param name="Worst">The worst files, the worst first; files that are all right are not among them.</param>
/// <param name="WithoutRecord">The files of which there is no record.</param>
/// <param name="RecordsWithoutTruth">How many records there are of which nothing is known; they are not counted.</param>
public sealed record ScoreReport(
    Tally Total,
    IReadOnlyList<ScoreGroup> Groups,
    IReadOnlyList<WorstFile> Worst,
    IReadOnlyList<string> WithoutRecord,
    int RecordsWithoutTruth);
