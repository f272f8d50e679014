using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Extract.Requests;

/// <summary>What to write.</summary>
/// <param name="File">The file to write, or null for standard output.</param>
/// <param name="Format">The format.</param>
/// <param name="Resume">Whether to resume an unfinished run to the same file.</param>
/// <param name="Restart">Whether to discard an unfinished run to the same file.</param>
/// <param name="Incremental">Whether to reuse records of the last run to the same file.</param>
/// <param name="Writing">How to write.</param>
internal sealed record OutputRequest(string? File, OutputFormat Format, bool Resume, bool Restart, bool Incremental, WriterOptions Writing);
