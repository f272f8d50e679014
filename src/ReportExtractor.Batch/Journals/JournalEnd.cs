namespace ReportExtractor.Batch.Journals;

/// <summary>The last line of the journal of a finished run: what it was about, so that runs over parts of the inputs can be held against each other.</summary>
/// <param name="Inputs">How many inputs the run read.</param>
/// <param name="AllInputs">How many inputs there were in all, those of other shards included.</param>
/// <param name="AllPaths">The SHA-256 of the paths of all of them, in order.</param>
public sealed record JournalEnd(long Inputs, long AllInputs, string AllPaths) : JournalLine;
