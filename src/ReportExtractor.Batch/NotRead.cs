using ReportExtractor.Problems;

namespace ReportExtractor.Batch;

/// <summary>An input that could not be read.</summary>
/// <param name="SourcePath">Its path, as in its record.</param>
/// <param name="Code">The code of the error.</param>
/// <param name="Message">What, where, and what to do.</param>
public sealed record NotRead(string SourcePath, string Code, Message Message);
