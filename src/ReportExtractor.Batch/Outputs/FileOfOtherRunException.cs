namespace ReportExtractor.Batch.Outputs;

/// <summary>An output would overwrite a file that belongs to another run.</summary>
/// <param name="message">One sentence: which file, whose it is, and what to do.</param>
internal sealed class FileOfOtherRunException(string message) : Exception(message);
