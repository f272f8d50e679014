namespace ReportExtractor.Batch.Merging;

/// <summary>Outputs of shards that can't be merged.</summary>
/// <param name="message">One sentence: which output, what is wrong with it, and what to do.</param>
internal sealed class MergeException(string message) : Exception(message);
