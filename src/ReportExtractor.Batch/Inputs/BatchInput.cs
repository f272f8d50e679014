using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Inputs;

/// <summary>A file to read.</summary>
/// <param name="File">The full path by which the file is opened.</param>
/// <param name="SourcePath">The path in its record, with '/' between folders. It is unique in a run.</param>
/// <param name="Error">
/// Why the input can't be read, if that is known before it is opened; else null. A folder that can't be listed is
/// one such input, in place of its files.
/// </param>
public sealed record BatchInput(string File, string SourcePath, Message? Error = null);
