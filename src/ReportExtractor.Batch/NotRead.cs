using ReportExtractor.Problems;

namespace ReportExtractor.Batch;

/// <summary>An input that could not be read.</summary>
/// <param name="SourcePath">Its path, as in its record.</param>
/// <param name="Code">The code of the error.</param>
/// <param name="Message">The message of the error.</param>
/// <param name="MessageKey">The name of the message in the catalogue, or null.</param>
public sealed record NotRead(string SourcePath, string Code, string Message, string? MessageKey = null);
