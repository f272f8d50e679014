using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Extract.Requests;

/// <summary>What output is asked for.</summary>
/// <param name="File">The file to write, or null for standard output.</param>
/// <param name="Format">What to write.</param>
/// <param name="Resume">Whether an unfinished run to the same file is gone on with.</param>
/// <param name="Restart">Whether an unfinished run to the same file is thrown away.</param>
/// <param name="Incremental">Whether records of the last run to the same file are taken over.</param>
/// <param name="Writing">How to write.</param>
internal sealed record OutputRequest(string? File, OutputFormat Format, bool Resume, bool Restart, bool Incremental, WriterOptions Writing);
