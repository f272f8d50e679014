namespace ReportExtractor.Batch.Isolation;

/// <summary>A process that reads inputs can't be started.</summary>
/// <param name="reason">The reason.</param>
internal sealed class ReaderStartException(string reason) : Exception($"The process that reads the inputs can't be started: {reason}.");
