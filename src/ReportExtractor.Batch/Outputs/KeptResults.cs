namespace ReportExtractor.Batch.Outputs;

/// <summary>
/// The results of an unfinished run that are still valid: the first ones, up to the first input or record that has changed.
/// </summary>
/// <param name="Count">The number of results.</param>
/// <param name="JournalLength">The length of the journal up to the last of them, in bytes.</param>
/// <param name="PartLengths">The length of each working file up to the last of them, in bytes.</param>
internal sealed record KeptResults(long Count, long JournalLength, IReadOnlyList<long> PartLengths);
