namespace ReportExtractor.Scoring.Counting;

/// <summary>A file with cells to look at.</summary>
/// <param name="File">The file, as the truth names it.</param>
/// <param name="Tally">Its counts.</param>
/// <param name="Cells">Its cells that are not right, or false alarms: silent errors first.</param>
public sealed record WorstFile(string File, Tally Tally, IReadOnlyList<ScoredCell> Cells);
