namespace ReportExtractor.Batch;

/// <summary>A file to read.</summary>
/// <param name="File">The file's full path, to open it by.</param>
/// <param name="SourcePath">The path to write into its record: relative to the folder given, with '/' between folders.</param>
/// <param name="Error">Why it can't be read, in one sentence, where that is known before it is opened: a folder that can't be listed stands for what is in it. Else null.</param>
public sealed record BatchInput(string File, string SourcePath, string? Error = null);
