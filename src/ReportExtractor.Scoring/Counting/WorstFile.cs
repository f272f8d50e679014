namespace ReportExtractor.Scoring.Counting;

/// <summary>A file with errors or false alarms.</summary>
/// <param name="File">The file, as named in its truth.</param>
/// <param name="Tally">Its counts.</param>
/// <param name="Cells">Its wrong cells and false alarms, silent errors first.</param>
public sealed record WorstFile(string File, Tally Tally, IReadOnlyList<ScoredCell> Cells);
