namespace ReportExtractor.Batch.Journals;

/// <summary>What of an unfinished run holds: its first results, as far as the inputs are the same and the bytes are there.</summary>
/// <param name="Count">How many results.</param>
/// <param name="JournalLength">How many bytes of the journal.</param>
/// <param name="PartLengths">How many bytes of each file of the output.</param>
public sealed record KeptResults(long Count, long JournalLength, IReadOnlyList<long> PartLengths);
