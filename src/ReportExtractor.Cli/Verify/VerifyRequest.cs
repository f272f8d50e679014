using ReportExtractor.Pdf.Recognition;

namespace ReportExtractor.Cli.Verify;

/// <summary>What <c>verify</c> is asked to do.</summary>
/// <param name="Folder">The folder of samples.</param>
/// <param name="Update">The names of the samples whose records are to be rewritten: empty for all of them, null for none.</param>
/// <param name="AsJson">Whether to write JSON instead of tables.</param>
/// <param name="JUnit">The file for a report in JUnit's format, or null.</param>
/// <param name="Quiet">Whether to write nothing to standard output.</param>
/// <param name="Recognizer">Reads scanned pages, or null.</param>
internal sealed record VerifyRequest(
    string Folder, IReadOnlyList<string>? Update, bool AsJson, string? JUnit, bool Quiet, IPageRecognizer? Recognizer);
