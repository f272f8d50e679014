using ReportExtractor.Writers;

namespace ReportExtractor.Cli;

/// <summary>What <c>extract</c> is asked to do.</summary>
/// <param name="Paths">Files, folders and globs.</param>
/// <param name="Output">The file to write, or null for standard output.</param>
/// <param name="Format">What to write.</param>
/// <param name="Jobs">How many inputs are read at once, or null for as many as there are processors.</param>
/// <param name="Strict">Whether a suspect figure or a failed check gives an exit code of its own.</param>
/// <param name="Quiet">Whether the summary is left out.</param>
/// <param name="Reading">How to read.</param>
/// <param name="Writing">How to write.</param>
internal sealed record ExtractRequest(
    IReadOnlyList<string> Paths,
    string? Output,
    OutputFormat Format,
    int? Jobs,
    bool Strict,
    bool Quiet,
    ExtractorOptions Reading,
    WriterOptions Writing);
