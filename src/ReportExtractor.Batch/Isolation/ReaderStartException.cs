namespace ReportExtractor.Batch.Isolation;

/// <summary>A process to read inputs in can't be started.</summary>
/// <param name="reason">Why.</param>
public sealed class ReaderStartException(string reason) : Exception($"The process that reads the inputs can't be started: {reason}.");
