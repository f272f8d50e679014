namespace ReportExtractor.Batch.Journals;

/// <summary>The last line of the journal of a finished run. It shows whether the runs of several shards saw the same inputs.</summary>
/// <param name="Inputs">The number of inputs that the run read.</param>
/// <param name="AllInputs">The number of inputs of all shards.</param>
/// <param name="AllPaths">The SHA-256 of the paths of all these inputs, in order.</param>
internal sealed record JournalEnd(long Inputs, long AllInputs, string AllPaths) : JournalLine;
