namespace ReportExtractor.Batch;

/// <summary>A file to read.</summary>
/// <param name="File">The file's full path, to open it by.</param>
/// <param name="SourcePath">The path to write into its record: relative to the folder given, with '/' between folders.</param>
public sealed record BatchInput(string File, string SourcePath);
