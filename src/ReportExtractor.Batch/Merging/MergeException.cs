namespace ReportExtractor.Batch.Merging;

/// <summary>Outputs of shards that can't be put together.</summary>
/// <param name="message">One sentence: which output, what is wrong with it, what to do.</param>
public sealed class MergeException(string message) : Exception(message);
