using ReportExtractor.Problems;

namespace ReportExtractor.Batch;

/// <summary>An input that could not be read.</summary>
/// <param name="SourcePath">Its path, as in its record.</param>
/// <param name="Code">The problem's code.</param>
/// <param name="Message">The problem's sentence.</param>
public sealed record NotRead(string SourcePath, string Code, string Message);
